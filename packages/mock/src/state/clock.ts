/** The time of a platform, and the speed of its runs. */
export interface Clock {
  /** Returns the time in milliseconds. */
  readonly now: () => number;
  /** The factor by which runs are faster than their timetable. */
  readonly speed: number;
}
