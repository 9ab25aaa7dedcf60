import type { RequestSummary } from "./result.js";

/** Thrown when the options of a client or the arguments of a call are wrong. Nothing was sent. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

/** Thrown when a client could not get a usable access token. Nothing was sent; what went wrong is in `cause`. */
export class AccessTokenError extends Error {
  override readonly name = "AccessTokenError";

  constructor(reason: string, options?: ErrorOptions) {
    super(`No usable access token: ${reason}.`, options);
  }
}

/** What is thrown when a call was sent and did not end well; each kind is a class of its own. */
export abstract class RequestError extends Error {
  /** The HTTP method of the call. */
  readonly method: string;
  /** The URL of the call without its query. */
  readonly url: string;
  /** Connection of the workflow that made the call, such as waiting for a run. */
  declare readonly connectionId?: string;
  /** Run of the workflow that made the call, once it is known. */
  declare readonly runId?: string;
  /** Query of the page at which `paginate` ended. Its list can be read on from there. */
  declare readonly resumeQuery?: Readonly<Record<string, unknown>>;

  constructor({ method, url }: RequestSummary, what: string, options?: ErrorOptions) {
    super([method, url, what].filter(Boolean).join(" "), options);
    this.method = method;
    this.url = url;
  }
}

/** Thrown when no complete answer arrived: the service is out of reach, or the connection broke. See `cause`. */
export class NetworkError extends RequestError {
  override readonly name = "NetworkError";

  constructor(request: RequestSummary, cause: unknown) {
    super(request, "got no complete answer. Check the connection and `baseUrl`; the reason is in `cause`.", { cause });
  }
}

/** Thrown when an attempt took longer than `timeout`, or a call with all its attempts longer than `deadline`. */
export class TimeoutError extends RequestError {
  override readonly name = "TimeoutError";
  /** Which of the two limits it was. */
  readonly limit: "timeout" | "deadline";

  constructor(request: RequestSummary, limit: "timeout" | "deadline", options?: ErrorOptions) {
    super(request, `took too long. If it may take longer, raise \`${limit}\`.`, options);
    this.limit = limit;
  }
}

/** Thrown when the caller's `signal` ended a call. The signal's `reason` is in `cause`. */
export class AbortError extends RequestError {
  override readonly name = "AbortError";

  constructor(request: RequestSummary, cause: unknown) {
    super(request, "was aborted by its `signal`.", { cause });
  }
}
