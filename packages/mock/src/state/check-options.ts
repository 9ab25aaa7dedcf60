import type { MockFault } from "./fault-script.js";
import type { MockPlatformOptions } from "./mock-platform-options.js";
import { quirks } from "./quirks.js";
import { tiers } from "./rate-limits.js";

/**
 * Validates options from a JSON file or from untyped code.
 *
 * @throws {TypeError} If a key is unknown or its value is invalid; the message names both.
 */
export function checkOptions(options: object): void {
  check(options, "", optionKeys);
  for (const [index, fault] of ((options as MockPlatformOptions).faults ?? []).entries()) {
    check({ status: undefined, ...(fault as Partial<MockFault>) }, `faults[${index}].`, faultKeys);
  }
}

interface Key {
  /** Description of the valid values. */
  takes: string;
  isValid: (value: unknown) => boolean;
}

const isObject = (value: unknown): value is object => Object.prototype.toString.call(value) === "[object Object]";
const text: Key = { takes: "a string", isValid: (value) => typeof value === "string" };

const optionKeys: Record<keyof MockPlatformOptions, Key> = {
  consents: {
    takes: "a list of services for each user",
    isValid: (value) => isObject(value) && Object.values(value).every(Array.isArray),
  },
  faults: { takes: "a list of faults", isValid: (value) => Array.isArray(value) && value.every(isObject) },
  now: { takes: "a function", isValid: (value) => typeof value === "function" },
  quirks: {
    takes: `a list of ${quirks.join(", ")}`,
    isValid: (value) => Array.isArray(value) && value.every((quirk) => quirks.includes(quirk)),
  },
  seed: { takes: "an integer", isValid: Number.isSafeInteger },
  speed: { takes: "a number above 0", isValid: (value) => Number.isFinite(value) && (value as number) > 0 },
  tier: oneOf(tiers),
};

const faultKeys: Record<keyof MockFault, Key> = {
  service: text,
  operationId: text,
  status: {
    takes: "a status from 200 to 599",
    isValid: (value) => Number.isInteger(value) && (value as number) >= 200 && (value as number) <= 599,
  },
  times: { takes: "an integer above 0", isValid: (value) => Number.isInteger(value) && (value as number) > 0 },
  headers: {
    takes: "a string for each header",
    isValid: (value) => isObject(value) && Object.values(value).every((header) => typeof header === "string"),
  },
};

function oneOf(values: readonly string[]): Key {
  return { takes: `one of ${values.join(", ")}`, isValid: (value) => values.some((known) => known === value) };
}

function check(object: object, prefix: string, keys: Record<string, Key>): void {
  for (const [name, value] of Object.entries(object)) {
    const key = Object.hasOwn(keys, name) ? keys[name] : undefined;
    if (!key) throw new TypeError(`Unknown option ${prefix}${name}: expected one of ${Object.keys(keys).join(", ")}.`);
    const isOmitted = value === undefined && name !== "status";
    if (!isOmitted && !key.isValid(value)) {
      throw new TypeError(`Invalid ${prefix}${name}: expected ${key.takes}, got ${JSON.stringify(value)}.`);
    }
  }
}
