import { isObject } from "./is-object.js";

/** The codes of failures that happen before a request is sent, as undici, Node and Bun spell them. */
const unsentCodes =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|DNS\w+)$/i;

/** The messages of the same failures in runtimes whose errors have no code, such as Deno. */
const unsentMessages = /client error \(Connect\)|connection refused|dns error|failed to lookup address/i;

/** Returns whether an error of `fetch` proves that no byte of the request was sent: no connection could be opened. */
export function isUnsent(error: unknown, depth = 0): boolean {
  if (!isObject(error) || depth > 8) return false;
  const { code, message, cause, errors } = error;
  if (unsentCodes.test(String(code ?? "")) || unsentMessages.test(String(message ?? ""))) return true;
  if (Array.isArray(errors) && errors.length > 0) return errors.every((each) => isUnsent(each, depth + 1));
  return isUnsent(cause, depth + 1);
}
