import { RequestError } from "./errors.js";
import { isObject } from "./is-object.js";
import type { ErrorResult, UnexpectedResult } from "./result.js";
import { retryAfter } from "./retry-after.js";

/** One reason why the service refused a request, as far as the service gives it. */
export interface ApiErrorDetail {
  readonly code?: string;
  readonly message?: string;
  /** The part of the request that is at fault, such as the name of a parameter. */
  readonly target?: string;
}

type Failure = ErrorResult<unknown, unknown, unknown> | UnexpectedResult;

/** Headers by which support staff find a request in the logs of a service or of a gateway. */
const traceHeaders = /((request|correlation|activity|trace).*id|traceparent|x-azure-ref|cf-ray|^date|^retry-after)$/;

/** Thrown by `unwrap` and the workflows when a response has no data. */
export class ApiError extends RequestError {
  static override readonly kind: string = "@itwin-rest/core.ApiError";
  override readonly name = "ApiError";
  /** The HTTP status as a number, also of a response that is not documented. */
  readonly status: number;
  /** The service's code of the failure, such as `HeaderNotFound`. The set of codes is open. */
  readonly code: string | undefined;
  /** The single reasons, often one for each wrong value. Empty if the service gave none. */
  readonly details: readonly ApiErrorDetail[];
  /** Requested delay before a retry, in ms. */
  readonly retryAfter: number | undefined;
  /** The `x-correlation-id` of the response, which the vendor's support needs to find the request. */
  readonly requestId: string | undefined;
  /** The operation, such as `GET /connections/{connectionId}`. */
  readonly operation: string;
  /** The body of the response: parsed if it is JSON, else text. Not enumerable, because it may contain secrets. */
  declare readonly body: unknown;
  /** The headers of the response, by lower-case name. Not enumerable, because they may contain secrets. */
  declare readonly headers: Readonly<Record<string, string>>;
  /** The response. Its body has been read. Not enumerable. */
  declare readonly response: Response;

  constructor(result: Failure) {
    const { request, response, error: body, attempts } = result;
    const { status } = response;
    const headers = result.headers as Readonly<Record<string, string>>;
    const { code, message, details } = readEnvelope(body);
    const reasons = [message, ...details.map((detail) => detail.message), excerpt(body), hint(result)];
    super(request, [`responded ${[status, code].filter(Boolean).join(" ")}.`, ...reasons].filter(Boolean).join(" "), {
      attempts,
      mayHaveBeenProcessed: result.mayHaveBeenProcessed,
    });
    this.status = status;
    this.code = code;
    this.details = details;
    this.retryAfter = retryAfter(response.headers);
    this.requestId = headers["x-correlation-id"];
    this.operation = `${request.method} ${request.path ?? request.url}`;
    for (const [name, value] of Object.entries({ body, headers, response })) {
      Object.defineProperty(this, name, { value, configurable: true });
    }
  }

  /** Returns the details for a log: the error, the body, and the headers by which support staff find the request. */
  toJSON(): object {
    const headers = Object.fromEntries(Object.entries(this.headers).filter(([name]) => traceHeaders.test(name)));
    return { ...this, message: this.message, headers, body: this.body };
  }
}

/**
 * The vendor warns that a failure may come without the documented envelope and with nulls in it; gateways have been
 * seen to send its inside alone.
 */
function readEnvelope(body: unknown): {
  code: string | undefined;
  message: string | undefined;
  details: ApiErrorDetail[];
} {
  const outer = asRecord(body);
  const error = outer.error ? asRecord(outer.error) : outer;
  const details = Array.isArray(error.details) ? error.details : [];
  return {
    code: asText(error.code),
    message: asText(error.message),
    details: details.map((item) => {
      const { code, message, target } = asRecord(item);
      const texts = { code: asText(code), message: asText(message), target: asText(target) };
      return Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) as ApiErrorDetail;
    }),
  };
}

/** The beginning of the text of a page, which may hold the reference that a gateway gives. */
function excerpt(body: unknown): string {
  if (typeof body !== "string") return "";
  const text = body
    .replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  return text && `"${text.length > 200 ? `${text.slice(0, 200)}…` : text}"`;
}

function hint({ status, response, request, attempts }: Failure): string {
  if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
    return "Redirects are not followed, so that the access token stays with `baseUrl`.";
  }
  if (response.status === 404 && request.method === "DELETE" && attempts > 1) {
    return "An earlier attempt, whose response was lost, may have deleted it.";
  }
  if (response.status === 401) {
    return "Check that the access token is not expired and has a scope of this operation.";
  }
  if (response.status === 429) {
    return "Make fewer requests, or raise `maxRetries` and `maxRetryAfter`.";
  }
  return status === "unexpected"
    ? "The service does not document this response. Check `baseUrl`, and proxies between this machine and the service."
    : "";
}

function asRecord(value: unknown): Record<string, unknown> {
  return isObject(value) ? { ...value } : {};
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value ? value : undefined;
}
