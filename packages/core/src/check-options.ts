import { ConfigurationError } from "./errors.js";
import { isObject } from "./is-object.js";
import { usualRetries } from "./retry-options.js";

type Rule = readonly [accepts: (value: unknown) => boolean, requirement: string];

const isAmount = (value: unknown): value is number => typeof value === "number" && value >= 0;

/** The options whose value is checked like options. */
const nested = ["params", "requestInitExt", "retry"];
const parsers = ["json", "text", "blob", "arrayBuffer", "stream"];

const functionRule: Rule = [(value) => typeof value === "function", "a function"];
// NaN would mean no limit at all.
const amountRule: Rule = [isAmount, "a number, and not negative"];
// The entries of a URLSearchParams or a Map would be lost.
const isRecord = (value: unknown): boolean => isObject(value) && !(Symbol.iterator in value);
const recordRule: Rule = [(value) => value === null || isRecord(value), "a plain object"];
const objectRule: Rule = [(value) => value === null || isObject(value), "an object"];

/** The options of clients, calls, `params` and `retry` whose wrong values would be lost or detected too late. */
const rules: Readonly<Record<string, Rule>> = {
  accessToken: [
    (value) =>
      typeof value === "string" || typeof Object(value).getAccessToken === "function" || functionRule[0](value),
    "a string, a function or an object with getAccessToken()",
  ],
  baseUrl: [() => false, "an option of the client, not of a call"],
  baseDelay: amountRule,
  bodySerializer: functionRule,
  deadline: amountRule,
  fetch: functionRule,
  header: objectRule,
  headers: objectRule,
  idempotent: [(value) => typeof value === "boolean", "true or false"],
  maxDelay: amountRule,
  maxResponseSize: amountRule,
  maxRetries: [(value) => isAmount(value) && !(value % 1 > 0), "a whole number"],
  maxRetryAfter: amountRule,
  middleware: [Array.isArray, "an array"],
  onEvent: functionRule,
  onProgress: functionRule,
  onRun: functionRule,
  params: [isRecord, "a plain object"],
  parseAs: [(value) => parsers.includes(value as string), `one of ${parsers.join(", ")}`],
  path: recordRule,
  pathSerializer: functionRule,
  query: recordRule,
  querySerializer: [(value) => isObject(value) || functionRule[0](value), "a function or an object"],
  redirect: [(value) => value === "manual", "left out, because the access token must not follow redirects"],
  Request: functionRule,
  requestInitExt: objectRule,
  retry: [(value) => value === false || isObject(value), "false or an object"],
  signal: [(value) => value === null || "addEventListener" in Object(value), "an AbortSignal"],
  timeout: [(value) => isAmount(value) && value > 0, "a number above 0"],
};

/**
 * Checks the options of a client, a call or a workflow for values that the types refuse.
 *
 * @throws {ConfigurationError} If they are not an object, or one of them is wrong.
 */
export function checkOptions(options: unknown): void {
  if (!isObject(options)) throw new ConfigurationError("`options` must be an object.");
  for (const name in options) {
    const value = (options as Record<string, unknown>)[name];
    const rule = Object.hasOwn(rules, name) && rules[name];
    if (!rule || value === undefined) continue;
    if (!rule[0](value)) throw new ConfigurationError(`\`${name}\` must be ${rule[1]}.`);
    if (value && nested.includes(name)) checkOptions(value);
    for (const option in name === "retry" ? (value as object) : {}) {
      if (!Object.hasOwn(usualRetries, option)) {
        throw new ConfigurationError(
          `\`retry\` has no option \`${option}\`, only ${Object.keys(usualRetries).join(", ")}.`,
        );
      }
    }
  }
}
