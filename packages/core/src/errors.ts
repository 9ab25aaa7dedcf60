import type { RequestSummary } from "./result.js";

/**
 * An error that `instanceof` recognizes across the copies of this package that a package manager may install, by the
 * `kind` of its class.
 */
export abstract class CoreError extends Error {
  /** Connection of the workflow that made the call, such as waiting for a run. */
  declare readonly connectionId?: string;
  /** Run of the workflow that made the call, once it is known. */
  declare readonly runId?: string;
  /** Query of the page at which `paginate` failed. Pass it to `paginate` to resume there. */
  declare readonly resumeQuery?: Readonly<Record<string, unknown>>;

  // biome-ignore-start lint/complexity/noThisInStatic: `this` is the class on the right of `instanceof`
  static override [Symbol.hasInstance](value: unknown): boolean {
    const isOwn = super[Symbol.hasInstance](value);
    return isOwn || (Object.hasOwn(this, "kind") && kindsOf(value).includes((this as typeof this & Kind).kind));
  }
  // biome-ignore-end lint/complexity/noThisInStatic: see above
}

interface Kind {
  readonly kind: string;
}

/** Returns the kinds of the classes of an object, the most specific one first. */
function kindsOf(value: unknown): unknown[] {
  const parent = value instanceof Object && Object.getPrototypeOf(value);
  return parent ? [parent.constructor?.kind, ...kindsOf(parent)] : [];
}

/**
 * Thrown when an option of a client or an argument of a call is wrong. The call sent nothing, unless the mistake is in
 * its middleware or its `fetch`.
 */
export class ConfigurationError extends CoreError {
  static readonly kind: string = "@itwin-rest/core.ConfigurationError";
  override readonly name = "ConfigurationError";
}

/** Thrown when a client has no usable access token, and so did not send the request. The reason is in `cause`. */
export class AccessTokenError extends CoreError {
  static readonly kind: string = "@itwin-rest/core.AccessTokenError";
  override readonly name = "AccessTokenError";

  constructor(reason: string, options?: { cause?: unknown }) {
    super(`No usable access token: ${reason}.`, options);
  }
}

/** Details of a request whose call failed. */
export interface RequestErrorOptions {
  cause?: unknown;
  attempts?: number | undefined;
  mayHaveBeenProcessed?: boolean | undefined;
}

/** Thrown when a call fails. Each kind of failure has its own class. */
export abstract class RequestError extends CoreError {
  static readonly kind: string = "@itwin-rest/core.RequestError";
  /** The HTTP method of the call. */
  declare readonly method: string;
  /** The URL of the call without its query. */
  declare readonly url: string;
  /** The number of attempts that were made. */
  declare readonly attempts: number;
  /** Whether the service may have processed the request. If false, nothing was sent, or all of it was refused. */
  declare readonly mayHaveBeenProcessed: boolean;

  constructor({ method, url }: RequestSummary, what: string, options: RequestErrorOptions = {}) {
    const { attempts = 1, mayHaveBeenProcessed = true, ...rest } = options;
    super([method, url, what].filter(Boolean).join(" "), rest);
    Object.assign(this, { method, url, attempts, mayHaveBeenProcessed });
  }
}

/** Cause of the failure of a call whose response has a larger body than the client accepts. */
export class BodyTooLargeError extends RangeError {
  constructor(maxSize: number) {
    super(`responded with more than ${maxSize} bytes. Increase \`maxResponseSize\` to accept them.`);
  }
}

/** Thrown when no complete response arrived: the service is out of reach, or the connection broke. See `cause`. */
export class NetworkError extends RequestError {
  static override readonly kind: string = "@itwin-rest/core.NetworkError";
  override readonly name = "NetworkError";

  constructor(request: RequestSummary, cause: unknown, options?: RequestErrorOptions) {
    super(
      request,
      cause instanceof BodyTooLargeError
        ? cause.message
        : "got no complete response. Check the connection and `baseUrl`. The reason is in `cause`.",
      { ...options, cause },
    );
  }
}

/** The limit that a call exceeded: `signal` is an `AbortSignal.timeout()` of the caller. */
export type TimeoutLimit = "timeout" | "deadline" | "signal";

/** Thrown when an attempt exceeds `timeout`, a call with all its attempts `deadline`, or the caller's signal times out. */
export class TimeoutError extends RequestError {
  static override readonly kind: string = "@itwin-rest/core.TimeoutError";
  override readonly name = "TimeoutError";
  /** The limit that was exceeded. */
  declare readonly limit: TimeoutLimit;

  constructor(request: RequestSummary, limit: TimeoutLimit, options?: RequestErrorOptions) {
    super(
      request,
      limit === "signal" ? "timed out by its `signal`." : `timed out. Increase \`${limit}\` to allow more time.`,
      options,
    );
    this.limit = limit;
  }
}

/** Thrown when the caller's `signal` aborts a call. The reason of the signal is in `cause`. */
export class AbortError extends RequestError {
  static override readonly kind: string = "@itwin-rest/core.AbortError";
  override readonly name = "AbortError";

  constructor(request: RequestSummary, cause: unknown, options?: RequestErrorOptions) {
    super(request, "was aborted by its `signal`.", { ...options, cause });
  }
}

/** Returns the error for a call whose signal has aborted. */
export function interruption(
  request: RequestSummary,
  { reason }: { readonly reason: unknown },
  options?: RequestErrorOptions,
): RequestError {
  // The reason of `AbortSignal.timeout()`.
  const isTimeout = (reason as { name?: unknown } | undefined)?.name === "TimeoutError";
  return isTimeout
    ? new TimeoutError(request, "signal", { ...options, cause: reason })
    : new AbortError(request, reason, options);
}
