import { ConfigurationError } from "./errors.js";

/** The waits between the calls of a workflow, in ms. */
export interface Intervals {
  /** The wait after the first call, and the minimum of all waits. */
  interval: number;
  /** The maximum wait. */
  maxInterval: number;
}

/**
 * Returns the waits between the calls of a workflow, with defaults for those that are not given.
 *
 * @throws {ConfigurationError} If a wait is not a finite number above 0, or the longest one is below the first.
 */
export function checkIntervals(
  given: { readonly [Name in keyof Intervals]?: number | undefined },
  defaults: Intervals,
): Intervals {
  for (const name of ["interval", "maxInterval"] as const) {
    const value = given[name];
    if (value !== undefined && !(Number.isFinite(value) && value > 0)) {
      throw new ConfigurationError(`\`${name}\` must be a finite number above 0.`);
    }
  }
  const interval = given.interval ?? Math.min(defaults.interval, given.maxInterval ?? defaults.interval);
  const maxInterval = given.maxInterval ?? Math.max(defaults.maxInterval, interval);
  if (maxInterval < interval) {
    throw new ConfigurationError("`maxInterval` must not be below `interval`.");
  }
  return { interval, maxInterval };
}
