import { redact } from "./redact.js";
import type { AnyResult, RequestSummary } from "./result.js";
import type { Received } from "./service-attempt.js";

/** The call that a response belongs to. */
export interface ResultContext {
  readonly request: RequestSummary;
  readonly attempts: number;
  /** The documented statuses of the operation, or undefined if it is not documented at all. */
  readonly documented: readonly number[] | undefined;
}

/**
 * Turns a response into the member of the result that the service documents.
 *
 * Of an operation that is not documented at all, every status and every body is taken as it is.
 */
export function readResult(received: Received, { request, attempts, documented }: ResultContext): AnyResult {
  const { response, data, error, token } = received;
  const { ok, status } = response;
  const common = { headers: readHeaders(response, token), response, request, attempts };
  if (!received.isUnreadable && (!documented || documented.includes(status))) {
    if (ok && (!documented || isDocumentedData(received, request.method))) return { ok, status, data, ...common };
    // The vendor warns that a failure may come without a body, so that is no reason to hide its status.
    if (!ok && !documented) return { ok, status, error, ...common };
    if (!ok && (isObject(error) || isEmpty(error))) return { ok, status, error: error || undefined, ...common };
  }
  const body = ok && !received.isUnreadable ? redactBody(data, token) : error;
  return { ok: false, status: "unexpected", error: body === "" ? undefined : body, ...common };
}

/** Only 200 and 201 promise a body; of the others the vendor documents none. */
function isDocumentedData({ isJson, data, response }: Received, method: string): boolean {
  return !isJson || isObject(data) || (data === undefined && (response.status > 201 || method === "HEAD"));
}

/** Returns the headers by name, without the token, which some gateways quote. */
function readHeaders(response: Response, token: string | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  let isQuoted = false;
  for (const [name, value] of response.headers) {
    const clean = redact(value, token);
    isQuoted ||= clean !== value;
    // There may be several of Set-Cookie alone.
    headers[name] = name in headers ? `${headers[name]}, ${clean}` : clean;
  }
  if (isQuoted) Object.defineProperty(response, "headers", { value: new Headers(headers) });
  return headers;
}

function redactBody(body: unknown, token: string | undefined): unknown {
  if (typeof body === "string") return redact(body, token);
  return isObject(body) && Object.getPrototypeOf(body) === Object.prototype
    ? JSON.parse(redact(JSON.stringify(body), token))
    : body;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === "";
}
