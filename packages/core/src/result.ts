/**
 * What a call resolves to: one arm for each status the service documents, and one for every other answer.
 *
 * Where the body depends on the `Prefer` header, `Preference` is what was sent; without the header it is the minimal
 * one.
 */
export type Result<Operation, Preference = "return=minimal"> = Operation extends { responses: infer Responses }
  ? { [Status in keyof Responses]: Arm<Status, Responses[Status], Preference> }[keyof Responses] | UnexpectedResult
  : never;

/** An answer with a documented 2xx status. */
export interface SuccessResult<Status, Data, Headers> {
  readonly ok: true;
  readonly status: Status;
  /** The body, as the service documents it for this status. */
  readonly data: Data;
  /** The headers, by lower-case name. Typed are those that the service documents for this status. */
  readonly headers: Headers;
  /** The answer itself. Its body has been read. */
  readonly response: Response;
  readonly request: RequestSummary;
}

/** An answer with a documented status other than 2xx. */
export interface ErrorResult<Status, Body, Headers> {
  readonly ok: false;
  readonly status: Status;
  /** The body, as the service documents it for this status, or `undefined` if the answer had none. */
  readonly error: Body | undefined;
  /** The headers, by lower-case name. Typed are those that the service documents for this status. */
  readonly headers: Headers;
  /** The answer itself. Its body has been read. */
  readonly response: Response;
  readonly request: RequestSummary;
}

/**
 * An answer that the service does not document: another status, a body that is not a JSON object, or none where one is
 * promised. It often comes from something between the caller and the service, such as a proxy.
 */
export interface UnexpectedResult {
  readonly ok: false;
  /** The status as a number is `response.status`. */
  readonly status: "unexpected";
  /** The body: parsed if it is JSON, text if it is not, `undefined` if there was none. */
  readonly error: unknown;
  /** The headers, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The answer itself. Its body has been read. */
  readonly response: Response;
  readonly request: RequestSummary;
}

/** Which call a result or an error belongs to. */
export interface RequestSummary {
  /** The HTTP method. */
  readonly method: string;
  /** The URL without its query, which may hold secrets. */
  readonly url: string;
}

/** What an answer with one status is to its caller. */
export type Arm<Status, Answer, Preference> = Answer extends { headers: infer Headers; content?: infer Content }
  ? Status extends 200 | 201 | 202 | 203 | 204 | 205 | 206
    ? SuccessResult<Status, Preferred<Content, Preference>, Headers>
    : ErrorResult<Status, Content[keyof Content], Headers>
  : never;

/** A body that depends on `Prefer` is typed as an object with a body for each preference. */
type Preferred<Content, Preference> = [Content] extends [undefined]
  ? undefined
  : Content[keyof Content] extends { "return=minimal": unknown }
    ? Content[keyof Content][Preference & keyof Content[keyof Content]]
    : Content[keyof Content];
