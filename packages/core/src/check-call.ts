import { readHeaders } from "./check-headers.js";
import { checkOptions } from "./check-options.js";
import { checkPath } from "./check-path.js";
import type { CallLimits } from "./client-options.js";
import { ConfigurationError } from "./errors.js";
import type { PathSerializer } from "./fetch-options.js";

/** The parts of a call's options that describe its request. */
export interface RequestParts extends CallLimits {
  params?:
    | { path?: object | undefined; query?: Record<string, unknown> | undefined; header?: object | undefined }
    | undefined;
  body?: unknown;
  querySerializer?: unknown;
}

/**
 * Checks the arguments of a call for values that the types refuse, and for values that would otherwise be lost silently.
 *
 * @throws {ConfigurationError} If one is wrong.
 */
export function checkCall(
  method: string,
  path: unknown,
  options: RequestParts,
  serializePath: PathSerializer | undefined,
): void {
  if (!/^[A-Z-]+$/.test(method)) throw new ConfigurationError("`method` must be a word such as `get`.");
  checkOptions(options);
  const { params, body, querySerializer } = options;
  checkPath(path, params?.path, serializePath);
  if (params?.header) readHeaders(params.header as never);
  if (body !== undefined && (method === "GET" || method === "HEAD")) {
    throw new ConfigurationError(`A ${method} request cannot have a \`body\`.`);
  }
  const query = typeof querySerializer === "function" ? undefined : params?.query;
  for (const name in query) {
    const value = query[name];
    if (value instanceof Date || (Array.isArray(value) && value.some((item) => item instanceof Date))) {
      throw new ConfigurationError(`\`query.${name}\` must not be a Date, but a string such as toISOString().`);
    }
  }
}
