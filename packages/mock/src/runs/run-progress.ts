/** A part of a run, in seconds after its start. */
export interface Stretch {
  from: number;
  to: number;
}

/** How far a part of a run is. */
export interface Progress {
  startDateTime?: string;
  endDateTime?: string;
  state: string;
  result: string;
}

/** Tells how far a stretch of a run is, given what it will result in. */
export type ProgressOf = (stretch: Stretch, result: string) => Progress;

/** Returns a function that tells how far any stretch of a run is, so many seconds after its start. */
export function runProgress(seconds: number, { startedAt, speed }: { startedAt: number; speed: number }): ProgressOf {
  const dateAt = (second: number): string => platformDate(startedAt + (second * 1000) / speed);
  return ({ from, to }, result) => {
    if (seconds < from) return { state: "NotStarted", result: "Undetermined" };
    if (seconds < to) return { startDateTime: dateAt(from), state: "Executing", result: "Undetermined" };
    // What `endDateTime` is before the end is not documented; the mock leaves it out.
    return { startDateTime: dateAt(from), endDateTime: dateAt(to), state: "Completed", result };
  };
}

/** With seven digits after the second, as the platform writes them and as not every parser takes them. */
function platformDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("Z", "0000Z");
}
