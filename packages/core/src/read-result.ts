import type { AnyResult, ResultDetails } from "./result.js";

/** Turns an answer, whose body has been read into `text`, into the arm of the result that the service documents. */
export function readResult(
  details: Omit<ResultDetails<unknown>, "headers">,
  text: string,
  documented: readonly number[],
): AnyResult {
  const { response } = details;
  const { ok, status } = response;
  const body = parse(text);
  const common = { ...details, headers: Object.fromEntries(response.headers) };
  if (documented.includes(status)) {
    const isObject = typeof body === "object" && body !== null;
    // Only 200 and 201 promise a body; of the others the vendor documents none.
    if (ok && (isObject || (body === undefined && status > 201))) {
      return { ok, status, data: body, ...common };
    }
    // The vendor warns that a failure may come without a body, so that is no reason to hide its status.
    if (!ok && (isObject || body === undefined)) {
      return { ok, status, error: body, ...common };
    }
  }
  return { ok: false, status: "unexpected", error: body, ...common };
}

/** The `Content-Type` is not asked: the vendor documents none for its answers, and proxies send HTML as anything. */
function parse(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return text;
  }
}
