import { readHeaders } from "./check-headers.js";
import { checkLimits } from "./check-limits.js";
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
 * Checks the arguments of a call for what the types refuse, and for what would otherwise be lost silently.
 *
 * @throws {ConfigurationError} If one is wrong.
 */
export function checkCall(
  method: string,
  path: unknown,
  options: RequestParts,
  serializePath: PathSerializer | undefined,
): void {
  if (!/^[A-Z-]+$/.test(method)) throw new ConfigurationError("The method of a request must be a word such as `get`.");
  checkShared(options);
  const { params, body, querySerializer } = options;
  checkPath(path, params?.path, serializePath);
  if (typeof querySerializer !== "function") checkQuery(params?.query);
  if (params?.header) readHeaders(params.header as never);
  if (body !== undefined && (method === "GET" || method === "HEAD")) {
    throw new ConfigurationError(`A ${method} request cannot have a \`body\`.`);
  }
}

/**
 * Checks options that a client and a call have in common: that they do not lead a token elsewhere, for example.
 *
 * @throws {ConfigurationError} If one is wrong.
 */
export function checkShared(options: object): void {
  if (typeof options !== "object" || options === null) {
    throw new ConfigurationError("The options of a client or a call must be an object.");
  }
  const { baseUrl, redirect, parseAs, fetch, middleware } = options as Record<string, unknown>;
  checkLimits(options);
  checkFunction("fetch", fetch);
  if (middleware !== undefined && !Array.isArray(middleware)) {
    throw new ConfigurationError("`middleware` must be an array.");
  }
  if (baseUrl !== undefined) {
    throw new ConfigurationError("`baseUrl` is an option of the client, because the access token belongs to it.");
  }
  if (redirect !== undefined && redirect !== "manual") {
    throw new ConfigurationError("`redirect` must be left out: a redirect must not choose where the token goes.");
  }
  if (parseAs !== undefined && !["json", "text", "blob", "arrayBuffer", "stream"].includes(parseAs as string)) {
    throw new ConfigurationError("`parseAs` must be json, text, blob, arrayBuffer or stream.");
  }
}

/**
 * Checks that an option is a function, or is left out.
 *
 * @throws {ConfigurationError} If it is anything else.
 */
export function checkFunction(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "function") {
    throw new ConfigurationError(`\`${name}\` must be a function.`);
  }
}

function checkQuery(query: object | null | undefined): void {
  // The entries of a URLSearchParams or a Map would be lost.
  if (query && Symbol.iterator in Object(query)) throw new ConfigurationError("`query` must be a plain object.");
  for (const name in query) {
    const value = (query as Record<string, unknown>)[name];
    if (Array.isArray(value) ? value.some(isDate) : isDate(value)) {
      throw new ConfigurationError(
        `The query parameter ${name} must not be a Date. Pass a string, such as toISOString().`,
      );
    }
  }
}

function isDate(value: unknown): boolean {
  return value instanceof Date;
}
