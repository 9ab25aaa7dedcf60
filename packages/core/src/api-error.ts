import { RequestError } from "./errors.js";
import type { ErrorResult, UnexpectedResult } from "./result.js";
import { retryAfter } from "./retry-after.js";

/** One reason why the service refused a request, as far as the service gives it. */
export interface ApiErrorDetail {
  readonly code?: string;
  readonly message?: string;
  /** The part of the request that is at fault, such as a parameter's name. */
  readonly target?: string;
}

type Failure = ErrorResult<unknown, unknown, unknown> | UnexpectedResult;

/** Thrown by `unwrap` and what builds on it when an answer is not the data that was asked for. */
export class ApiError extends RequestError {
  override readonly name = "ApiError";
  /** The HTTP status as a number, also when it is one that the service does not document. */
  readonly status: number;
  /** The service's own code for the failure, such as `HeaderNotFound`. The set of codes is open. */
  readonly code: string | undefined;
  /** The single reasons, often one for each wrong value. Empty if the service gave none. */
  readonly details: readonly ApiErrorDetail[];
  /** How many seconds the service asks to wait. */
  readonly retryAfter: number | undefined;
  /** What the vendor's support asks for: the `x-correlation-id` of the answer, if it has one that can be read. */
  readonly requestId: string | undefined;

  constructor(result: Failure) {
    const { status, headers } = result.response;
    const { code, message, details } = readEnvelope(result.error);
    const reasons = [code && `${code}.`, message, ...details.map((detail) => detail.message), hint(result)];
    super(result.request, [`answered ${status}`, ...reasons].filter(Boolean).join(" "));
    this.status = status;
    this.code = code;
    this.details = details;
    const milliseconds = retryAfter(headers);
    this.retryAfter = milliseconds === undefined ? undefined : Math.ceil(milliseconds / 1000);
    this.requestId = headers.get("x-correlation-id") ?? undefined;
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

function hint({ status, response }: Failure): string {
  if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
    return "Redirects are not followed, so that the access token stays with `baseUrl`.";
  }
  if (status === "unexpected") {
    return "The service does not document such an answer: check `baseUrl`, and what stands between you and the service.";
  }
  if (status === 401) {
    return "Check that the access token is not expired and has a scope of this operation.";
  }
  return status === 429 ? "Make fewer requests, or raise `maxRetries` and `maxRetryAfter`." : "";
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value ? value : undefined;
}
