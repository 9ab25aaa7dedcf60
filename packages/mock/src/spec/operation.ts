import type { Problem } from "./problem.js";

/** An operation of a service, with all references of its specification resolved. */
export interface Operation {
  service: Service;
  operationId: string;
  /** In upper case, as in a request. */
  method: string;
  /** The path in the document of its service. */
  path: string;
  /** The path at the origin of the service, with `{names}` of parameters. */
  pathTemplate: string;
  summary: string;
  queryParameters: readonly QueryParameter[];
  /** Whether a request has a body. */
  body: "required" | "optional" | "none";
  /** Finds the problems of a request body. */
  findBodyProblems(body: unknown): Problem[];
  /** The documented responses by status, in ascending order. */
  responses: ReadonlyMap<number, DocumentedResponse>;
}

/** The service of an operation. */
export interface Service {
  /** As in the name of its package, such as `export`. */
  name: string;
  /** As in its documentation, such as `Export`. */
  title: string;
  /** The base URL of the platform's service, such as `https://api.bentley.com/export`. */
  url: URL;
}

/** A query parameter. */
export interface QueryParameter {
  name: string;
  required: boolean;
  type: string | undefined;
  format: string | undefined;
}

/** A response in the specification. */
export interface DocumentedResponse {
  /** The vendor's media type if it is documented. */
  mediaType: string | undefined;
  /** The default example of the body, `undefined` if there is none. */
  example: unknown;
  /** The examples of the body by preference, such as `return=representation`. */
  examples: ReadonlyMap<string, unknown>;
  headers: Record<string, string>;
  /** The codes that the service documents for its errors; empty for a response of success. */
  errorCodes: readonly string[];
}
