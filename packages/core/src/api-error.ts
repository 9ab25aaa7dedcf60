import type { ErrorResult, UnexpectedResult } from "./result.js";

/** One reason why the service refused a request, as far as the service gives it. */
export interface ApiErrorDetail {
  readonly code?: string;
  readonly message?: string;
  /** The part of the request that is at fault, such as a parameter's name. */
  readonly target?: string;
}

/** Thrown by `unwrap` when the answer is not the data that was asked for. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  /** The HTTP status as a number, also when it is one that the service does not document. */
  readonly status: number;
  /** The service's own code for the failure, such as `HeaderNotFound`. The set of codes is open. */
  readonly code: string | undefined;
  /** The single reasons, often one for each wrong value. Empty if the service gave none. */
  readonly details: readonly ApiErrorDetail[];
  /** The HTTP method of the call. */
  readonly method: string;
  /** The URL of the call without its query. */
  readonly url: string;

  constructor(result: ErrorResult<number, unknown, unknown> | UnexpectedResult) {
    const { status } = result.response;
    const { method, url } = result.request;
    const { code, message, details } = readEnvelope(result.error);
    const reasons = [message, ...details.map((detail) => detail.message)].filter(Boolean);
    const said = [code && `${code}.`, ...reasons].filter(Boolean).join(" ");
    super(
      `${method} ${url} answered ${status}${said && ` ${said}`}${said && /\w$/.test(said) ? "." : ""} ${hint(result)}`.trim(),
    );
    this.status = status;
    this.code = code;
    this.details = details;
    this.method = method;
    this.url = url;
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

function hint({ status, response }: ErrorResult<number, unknown, unknown> | UnexpectedResult): string {
  if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
    return "Redirects are not followed, so that the access token stays with `baseUrl`: check `baseUrl`.";
  }
  if (status === "unexpected") {
    return "The service does not document such an answer: check `baseUrl`, and what stands between you and the service.";
  }
  if (status === 401) {
    return "Check that the access token is not expired and has a scope of this operation.";
  }
  if (status === 429) {
    const seconds = response.headers.get("retry-after");
    return seconds ? `Try again in ${seconds} s.` : "Try again later.";
  }
  return "";
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value ? value : undefined;
}
