import type { CallLimits } from "./client-options.js";
import { ConfigurationError } from "./errors.js";

/**
 * Checks that limits are numbers that a clock can keep; a NaN would mean no limit at all.
 *
 * @throws {ConfigurationError} If one is negative or not a number.
 */
export function checkLimits({ timeout, deadline, retry }: CallLimits): void {
  check("timeout", timeout);
  check("deadline", deadline);
  for (const name in retry || {}) check(name, (retry as Record<string, number>)[name]);
}

function check(name: string, value: number | undefined): void {
  if (value !== undefined && !(value >= 0)) {
    throw new ConfigurationError(`\`${name}\` must be a number, and not below 0.`);
  }
}
