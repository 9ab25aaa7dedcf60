import { isObject } from "./is-object.js";
import { redact } from "./redact.js";
import type { AnyResult, RequestSummary } from "./result.js";

/** A response whose body has been read. */
export interface Received {
  readonly response: Response;
  readonly data?: unknown;
  readonly error?: unknown;
  /** Whether a successful response should have been JSON but is not; its text is in `error`. */
  readonly isUnreadable?: boolean;
}

/** The call that a response belongs to. */
export interface ResultContext {
  readonly request: RequestSummary;
  readonly attempts: number;
  readonly mayHaveBeenProcessed: boolean;
  readonly init: { readonly parseAs?: string | undefined };
  /** The documented statuses of the operation, or undefined if it is undocumented. */
  readonly documented: readonly number[] | undefined;
}

/**
 * Turns a response into the member of the result that the service documents, without the token.
 *
 * For an undocumented operation, every status and every body is accepted.
 */
export function readResult(
  { response, data, error, isUnreadable }: Received,
  { request, attempts, mayHaveBeenProcessed, init: { parseAs = "json" }, documented }: ResultContext,
  token: string | undefined,
): AnyResult {
  const { ok, status } = response;
  const common = { headers: readHeaders(response, token), response, request, attempts };
  const body = ok && !isUnreadable ? data : error;
  const isEmpty = body === undefined || body === "";
  // A body is documented for 200 and 201 only. The vendor warns that a failure may have none.
  const isDocumentedBody =
    isObject(body) || (ok ? parseAs !== "json" || (isEmpty && (status > 201 || request.method === "HEAD")) : isEmpty);
  if (!isUnreadable && (!documented || (documented.includes(status) && isDocumentedBody))) {
    return ok
      ? { ok, status, data, ...common }
      : { ok, status, error: documented && isEmpty ? undefined : error, ...common, mayHaveBeenProcessed };
  }
  return {
    ok: false,
    status: "unexpected",
    error: isEmpty ? undefined : redactBody(body, token),
    ...common,
    mayHaveBeenProcessed,
  };
}

/** Returns the headers by name, without the token, which some gateways quote. */
function readHeaders(response: Response, token: string | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  let isQuoted = false;
  // The headers of a mocked response may have no method other than `get`.
  response.headers.forEach?.((value, name) => {
    const clean = redact(value, token);
    isQuoted ||= clean !== value;
    // Only Set-Cookie can occur more than once.
    headers[name] = Object.hasOwn(headers, name) ? `${headers[name]}, ${clean}` : clean;
  });
  const statusText = redact(response.statusText ?? "", token);
  if (statusText !== (response.statusText ?? "")) Object.defineProperty(response, "statusText", { value: statusText });
  if (isQuoted) Object.defineProperty(response, "headers", { value: new Headers(headers) });
  return headers;
}

function redactBody(body: unknown, token: string | undefined): unknown {
  if (typeof body === "string") return redact(body, token);
  const text = JSON.stringify(body) ?? "";
  const clean = redact(text, token);
  return clean === text ? body : JSON.parse(clean);
}
