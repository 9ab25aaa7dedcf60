/** Result of one thing that a user would do with a package, such as running it on one version of Node. */
export interface Trial {
  /** Groups trials in a table, such as `node 24`. */
  column: string;
  title: string;
  /** The reason of a failure. */
  problem?: string | undefined;
  /** The reason why it was not done on this machine. */
  skipped?: string;
}

/** Returns a line for each trial that failed. */
export function failuresOf(trials: Trial[]): string[] {
  return trials.flatMap(({ title, problem }) => (problem === undefined ? [] : [`${title}: ${problem}`]));
}
