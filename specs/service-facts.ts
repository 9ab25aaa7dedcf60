/**
 * What the documentation says of a service. The facts of each service are written out by hand from its pages, never from
 * its spec, and the spec is held against them: an edit that contradicts a page fails by name, and so does a fact that only
 * one of the two knows.
 *
 * Each resource of a service has a folder, and `facts.ts` beside `openapi.yaml` puts their facts together:
 *
 *     specs/export/openapi.yaml              server, tags, scopes, and paths: { /connections: { $ref: … } }
 *     specs/export/facts.ts                  operations: { ...connectionFacts.operations, … }, schemas: { … }
 *     specs/export/connections/paths.yaml    a key for each path: connections, connection
 *     specs/export/connections/schemas.yaml  a key for each schema: ExportConnection, ExportConnectionLinks
 *     specs/export/connections/facts.ts      export const connectionFacts: ResourceFacts
 *     specs/shared/                          what is the same in every service, and the facts of it
 *
 * Where an operation was documented, and when that was read:
 *
 *     operationId: getExportConnections
 *     externalDocs:
 *       url: https://developer.bentley.com/apis/export/operations/get-export-connections # Read on 2026-11-21.
 *
 * An answer that depends on the `Prefer` header has both schemas, and its examples by the name of the preference. The mock
 * answers the one that is asked for, or the first; one that no page shows is left out:
 *
 *     parameters: [{ $ref: ../../shared/parameters.yaml#/Prefer }]
 *     schema:
 *       x-by-preference: [return=minimal, return=representation]
 *       anyOf: [{ $ref: schemas.yaml#/ConnectionsMinimal }, { $ref: schemas.yaml#/ConnectionsRepresentation }]
 *     examples:
 *       return=minimal: { value: … }
 *
 * `x-unverified` says in a sentence what is open and what the spec says instead. It stands on an operation, an inline
 * parameter, an inline response or header, a schema or a property; beside a `$ref` to anything but a schema it is not
 * allowed, and belongs on the operation.
 */
export interface ServiceFacts {
  serverUrl: string;
  /** By method and path, as the pages print them: `GET /authorizationinformation`. */
  operations: Record<string, OperationFacts>;
  /**
   * The type of each property by schema, `?` after one that may be missing: `{ "code?": "string | null" }`. The properties
   * of an object that has no name follow it: `{ "settings?": "object", "settings?.clampZExtent?": "boolean" }`. A schema
   * that is no object is its type.
   *
   * An enum that is closed is its values, `'"bridge" | "unmap"'`; an open one goes on with `| string`. A default follows
   * its type, `'AuthenticationType = "User"'`, and so does `deprecated`.
   */
  schemas: Record<string, Record<string, string> | string>;
}

/** What the pages of one resource of a service say. */
export type ResourceFacts = Pick<ServiceFacts, "operations" | "schemas">;

/** What the page of an operation says. */
export interface OperationFacts {
  /** The address of the page, and the day on which it was read. */
  page: [url: string, day: string];
  operationId: string;
  lifecycle: string;
  /** The scopes of which one is enough. */
  anyScopeOf: string[];
  /** The media type to ask for, and that every answer is written in. */
  accept: string;
  /** By place and name, `?` after an optional one: `{ "query redirectUrl?": "string uri" }`. */
  parameters: Record<string, string>;
  /** What a caller sends. */
  body?: BodyFacts;
  /** The answers by status. */
  responses: Record<string, ResponseFacts>;
}

/** What the page of an operation says of the body to send. */
export interface BodyFacts {
  mediaType: string;
  schema: string;
  /** What cannot be left out, also within what can: `["iModelId", "sourceFiles", "sourceFiles[].storageFileId"]`. */
  required: string[];
  example: unknown;
}

/** What the page of an operation says of an answer. */
export interface ResponseFacts {
  /** The type of each header by its name, `?` after one that may be missing: `{ "location?": "string" }`. */
  headers?: Record<string, string>;
  /** The schema of the body, or the schema for each preference: `{ "return=minimal": "ConnectionsMinimal", … }`. */
  schema?: string | Record<string, string>;
  /** The one example, null for an answer without a body. */
  example?: unknown;
  /** The examples by preference, in place of the one. */
  examples?: Record<string, unknown>;
}
