import type { CallLimits } from "./client-options.js";
import { ConfigurationError } from "./errors.js";

const retryNames = ["maxRetries", "baseDelay", "maxDelay", "maxRetryAfter"];

/**
 * Checks the limits of a client or of a call. A NaN would mean no limit at all.
 *
 * @throws {ConfigurationError} If a limit is of another type or out of range, or `retry` has an unknown option.
 */
export function checkLimits({ timeout, deadline, retry, signal }: CallLimits & { signal?: unknown }): void {
  if (signal !== undefined && signal !== null && !("addEventListener" in Object(signal))) {
    throw new ConfigurationError("`signal` must be an AbortSignal.");
  }
  checkNumber("timeout", timeout);
  if (timeout === 0) throw new ConfigurationError("`timeout` must be greater than 0. For no limit, use Infinity.");
  checkNumber("deadline", deadline);
  if (retry === undefined || retry === false) return;
  if (typeof retry !== "object" || retry === null) throw new ConfigurationError("`retry` must be false or an object.");
  for (const [name, value] of Object.entries(retry)) {
    if (!retryNames.includes(name)) {
      throw new ConfigurationError(`\`retry\` has no option \`${name}\`. Its options are ${retryNames.join(", ")}.`);
    }
    checkNumber(name, value);
  }
  const { maxRetries = 0 } = retry;
  if (maxRetries % 1 > 0) throw new ConfigurationError("`maxRetries` must be a whole number.");
}

/**
 * Checks that an option is a number and not negative. Infinity, which means no limit, is allowed.
 *
 * @throws {ConfigurationError} If it is anything else.
 */
export function checkNumber(name: string, value: unknown): void {
  if (value !== undefined && !(typeof value === "number" && value >= 0)) {
    throw new ConfigurationError(`\`${name}\` must be a number, and not negative.`);
  }
}
