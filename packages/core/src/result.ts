import type { ParseAs } from "./fetch-options.js";

/**
 * Result of a call: one variant for each status that the service documents, and `status: "unexpected"` for every other
 * response.
 *
 * `Preference` is the `Prefer` header of the request, on which the body of some operations depends. `Parse` is the
 * option `parseAs`.
 */
export type Result<
  Operation,
  Preference extends string | undefined = undefined,
  Parse extends ParseAs | undefined = undefined,
> = Operation extends { responses: infer Responses }
  ?
      | { [Status in keyof Responses]: ResultOf<Status, Responses[Status], Preference, Parse> }[keyof Responses]
      | UnexpectedResult
  : never;

/** Result of a call whose response has a documented 2xx status. */
export interface SuccessResult<Status, Data, Headers> extends ResultDetails<Headers> {
  readonly ok: true;
  readonly status: Status;
  /** Body, as documented for this status. */
  readonly data: Data;
  readonly error?: undefined;
}

/** Result of a call whose response has a documented status other than 2xx. */
export interface ErrorResult<Status, Body, Headers> extends ResultDetails<Headers> {
  readonly ok: false;
  readonly status: Status;
  readonly data?: undefined;
  /** Body, as documented for this status, or `undefined` if the response had none. */
  readonly error: Body | undefined;
  /** Whether the service may have processed the request in one of the attempts. */
  readonly mayHaveBeenProcessed: boolean;
}

/**
 * Result of a call whose response is not documented: it has another status, a body that is not JSON, or no body where
 * one is documented. Such a response often comes from a proxy between the caller and the service.
 */
export interface UnexpectedResult extends ResultDetails<Readonly<Record<string, string>>> {
  readonly ok: false;
  /** The status as a number is `response.status`. */
  readonly status: "unexpected";
  readonly data?: undefined;
  /** Body: a parsed value if it is JSON, text if it is not, `undefined` if there was none. */
  readonly error: unknown;
  /** Whether the service may have processed the request in one of the attempts. */
  readonly mayHaveBeenProcessed: boolean;
}

/** Properties of every result. */
export interface ResultDetails<Headers> {
  /** Headers by lower-case name. Those documented for the status are typed. */
  readonly headers: Headers;
  /** Response of the last attempt. Its body has been read, except with `parseAs: "stream"`. */
  readonly response: Response;
  readonly request: RequestSummary;
  /** Number of attempts made, including the first one. */
  readonly attempts: number;
}

/** Result of any operation. */
export type AnyResult =
  | SuccessResult<unknown, unknown, unknown>
  | ErrorResult<unknown, unknown, unknown>
  | UnexpectedResult;

/** Call that a result or an error belongs to. */
export interface RequestSummary {
  /** HTTP method. */
  readonly method: string;
  /** URL without its query, which may contain secrets. */
  readonly url: string;
  /** Path of the operation, with `{names}` in place of its parameters. */
  readonly path?: string | undefined;
}

/** Result of a response with one documented status. No status is `default` or `4XX`: their results are unexpected. */
export type ResultOf<Status, Documented, Preference, Parse> = Documented extends {
  headers: infer Headers;
  content?: infer Content;
}
  ? Status extends SuccessStatus
    ? SuccessResult<Status, Parsed<Preferred<Documented, Content, Preference>, Parse>, Headers>
    : Status extends number
      ? ErrorResult<Status, Content[keyof Content], Headers>
      : never
  : never;

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;

/** Body for a preference, if it depends on one. Without the header, a service sends the minimal body. */
type Preferred<Documented, Content, Preference> = Documented extends { "x-by-preference": infer Bodies }
  ? Bodies[(Preference extends undefined ? "return=minimal" : Preference) & keyof Bodies]
  : [Content] extends [undefined]
    ? undefined
    : Content[keyof Content];

// `undefined` comes first: without `strictNullChecks` it extends every type.
type Parsed<Data, Parse> = Parse extends undefined | "json"
  ? Data
  : ParsedBodies[Parse & keyof ParsedBodies] | EmptyBody<Data>;

/** A response without a body is not parsed. */
type EmptyBody<Data> = Data extends undefined ? undefined : never;

interface ParsedBodies {
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: Response["body"];
}
