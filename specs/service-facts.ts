/**
 * What the documentation says of a service. The facts of each service are written out by hand from its pages, never from
 * its spec, and the spec is held against them: an edit that contradicts a page fails by name.
 */
export interface ServiceFacts {
  serverUrl: string;
  /** By method and path, as the pages print them: `GET /authorizationinformation`. */
  operations: Record<string, OperationFacts>;
  /** The type of each property by schema, `?` after one that may be missing: `{ "code?": "string | null" }`. */
  schemas: Record<string, Record<string, string>>;
}

/** What the page of an operation says. */
export interface OperationFacts {
  /** The address of the page, and the day on which it was read. */
  page: string[];
  operationId: string;
  lifecycle: string;
  /** The scopes of which one is enough. */
  anyScopeOf: string[];
  /** The media type to ask for, and that every answer is written in. */
  accept: string;
  /** By place and name, `?` after an optional one: `{ "query redirectUrl?": "string uri" }`. */
  parameters: Record<string, string>;
  /** The answers by status: the type of each header, `?` after one that may be missing, and the example, null for an answer without a body. */
  responses: Record<string, { headers: Record<string, string>; example: unknown }>;
}
