import type { ErrorResult, RequestSummary, SuccessResult } from "../result.js";

/** Returns the result of a call with the given data. */
export function success<Data>(data: Data, request: RequestSummary): SuccessResult<number, Data, unknown> {
  return { ok: true, status: 200, data, headers: {}, response: Response.json(data), request, attempts: 1 };
}

/** Returns the result of a call that failed without a body. */
export function failure(response: Response, request: RequestSummary): ErrorResult<number, unknown, unknown> {
  const { status } = response;
  const details = { headers: {}, response, request, attempts: 1, mayHaveBeenProcessed: false };
  return { ok: false, status, error: undefined, ...details };
}
