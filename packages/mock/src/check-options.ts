import type { MockFault } from "./fault-script.js";
import type { MockPlatformOptions } from "./mock-platform-options.js";
import { tiers } from "./rate-limits.js";

/**
 * Sees to it that options from a JSON file or from untyped code mean something.
 *
 * @throws {TypeError} If a key is unknown or has a value that it does not take; the message names key and value.
 */
export function checkOptions(options: object): void {
  check(options, "", optionKeys);
  for (const [index, fault] of ((options as MockPlatformOptions).faults ?? []).entries()) {
    check({ status: undefined, ...(fault as Partial<MockFault>) }, `faults[${index}].`, faultKeys);
  }
}

interface Key {
  /** What the key takes, in words. */
  takes: string;
  isValid: (value: unknown) => boolean;
}

const isObject = (value: unknown): value is object => Object.prototype.toString.call(value) === "[object Object]";
const text: Key = { takes: "a text", isValid: (value) => typeof value === "string" };

const optionKeys: Record<keyof MockPlatformOptions, Key> = {
  consents: {
    takes: "a list of services for each user",
    isValid: (value) => isObject(value) && Object.values(value).every(Array.isArray),
  },
  faults: { takes: "a list of faults", isValid: (value) => Array.isArray(value) && value.every(isObject) },
  links: oneOf(["correct", "malformed"]),
  now: { takes: "a function", isValid: (value) => typeof value === "function" },
  seed: { takes: "a whole number", isValid: Number.isSafeInteger },
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
  times: { takes: "a whole number above 0", isValid: (value) => Number.isInteger(value) && (value as number) > 0 },
  headers: {
    takes: "a text for each header",
    isValid: (value) => isObject(value) && Object.values(value).every((header) => typeof header === "string"),
  },
};

function oneOf(values: readonly string[]): Key {
  return { takes: `one of ${values.join(", ")}`, isValid: (value) => values.some((known) => known === value) };
}

function check(object: object, prefix: string, keys: Record<string, Key>): void {
  for (const [name, value] of Object.entries(object)) {
    const key = Object.hasOwn(keys, name) ? keys[name] : undefined;
    if (!key) throw new TypeError(`${prefix}${name} is not known, known are ${Object.keys(keys).join(", ")}`);
    const isLeftOut = value === undefined && name !== "status";
    if (!isLeftOut && !key.isValid(value)) {
      throw new TypeError(`${prefix}${name} takes ${key.takes}, not ${JSON.stringify(value)}`);
    }
  }
}
