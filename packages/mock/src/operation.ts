import type { Problem } from "./problem.js";

/** One operation of a service, read from its specification once and flat: no references, no lookups left. */
export interface Operation {
  service: Service;
  operationId: string;
  /** In upper case, as a request carries it. */
  method: string;
  /** From the origin on, with `{names}` for what a caller fills in. */
  pathTemplate: string;
  summary: string;
  queryParameters: readonly QueryParameter[];
  /** Whether a caller sends a body. */
  body: "required" | "optional" | "none";
  /** Finds what is wrong with a body. */
  findBodyProblems(body: unknown): Problem[];
  /** The documented answers by status, in ascending order. */
  responses: ReadonlyMap<number, DocumentedResponse>;
}

/** The service that an operation belongs to. */
export interface Service {
  /** As in the name of its package, such as `export`. */
  name: string;
  /** As its documentation calls it, such as `Export`. */
  title: string;
  /** Where the real one answers, such as `https://api.bentley.com/export`. */
  url: URL;
}

/** What the mock checks of a parameter in the query. */
export interface QueryParameter {
  name: string;
  required: boolean;
  type: string | undefined;
  format: string | undefined;
}

/** An answer as the specification shows it. */
export interface DocumentedResponse {
  mediaType: string | undefined;
  /** The body where nothing else is preferred, `undefined` if it has none. */
  example: unknown;
  /** The bodies by preference, such as `return=representation`. */
  examples: ReadonlyMap<string, unknown>;
  headers: Record<string, string>;
}
