import type { AnyResult, UnexpectedResult } from "./result.js";

/** Returns a result as an unexpected one, because its body or its headers are not as documented. */
export function unexpectedResult(result: AnyResult): UnexpectedResult {
  const { headers, response, request, attempts } = result;
  const error = result.ok ? result.data : result.error;
  const mayHaveBeenProcessed = result.ok || result.mayHaveBeenProcessed;
  const common = { headers: headers as Readonly<Record<string, string>>, response, request, attempts };
  return { ok: false, status: "unexpected", error, ...common, mayHaveBeenProcessed };
}
