/** A part of a run, in seconds after its start. */
export interface Stretch {
  from: number;
  to: number;
}

/** The progress of a part of a run. */
export interface Progress {
  startDateTime?: string;
  endDateTime?: string;
  state: string;
  result: string | null;
}

/** Returns the progress of a section of a run with the given final result. */
export type ProgressOf = (stretch: Stretch, result: string) => Progress;

/** Returns a function for the progress of any stretch of a run at a number of seconds after its start. */
export function runProgress(
  seconds: number,
  { startedAt, speed, undetermined }: { startedAt: number; speed: number; undetermined: string | null },
): ProgressOf {
  const dateAt = (second: number): string => platformDate(startedAt + (second * 1000) / speed);
  return ({ from, to }, result) => {
    if (seconds < from) return { state: "NotStarted", result: undetermined };
    if (seconds < to) return { startDateTime: dateAt(from), state: "Executing", result: undetermined };
    // The value of `endDateTime` before the end is not documented; the mock omits it.
    return { startDateTime: dateAt(from), endDateTime: dateAt(to), state: "Completed", result };
  };
}

/** With seven fractional digits, as in the platform's examples; not every parser accepts them. */
function platformDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("Z", "0000Z");
}
