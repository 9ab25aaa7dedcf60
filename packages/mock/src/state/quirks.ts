/**
 * Behavior of the platform that its documentation leaves open, off by default:
 *
 * - `laggingLastRun`: the `lastRun` link of a connection leads to the previous run until a new one leaves `Queued`.
 * - `malformedLinks`: page links lack the query of the request and have `&` instead of `?`, as the documentation prints them.
 * - `nextOnEveryPage`: every page has a `next` link, even an empty one.
 * - `nullResults`: `result` is null instead of `Undetermined`, and still null for a moment after the run has completed.
 * - `unknownStates`: a run has a state that the documentation does not list, before it completes.
 */
export const quirks = ["laggingLastRun", "malformedLinks", "nextOnEveryPage", "nullResults", "unknownStates"] as const;

/** The name of a quirk. */
export type MockQuirk = (typeof quirks)[number];

/** The enabled quirks. */
export type Quirks = ReadonlySet<MockQuirk>;
