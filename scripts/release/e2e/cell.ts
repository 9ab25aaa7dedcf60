/** One square of the table: what a package does in one place, installed in one way. */
export interface Cell {
  package: string;
  installer: string;
  /** The head of the column. */
  column: string;
  /** What was tried, if the column has several such as two resolutions of one TypeScript. */
  title: string;
  outcome: Outcome;
}

/** `passed`, or why not. */
export type Outcome = { passed: true } | { passed: false; problem: string } | { passed: "skipped"; reason: string };

/** Says that all went well, or what did not. */
export function outcomeOf(problem: string | undefined): Outcome {
  return problem === undefined ? { passed: true } : { passed: false, problem };
}

/** The cells that failed, a line each: the package, the installer, the place and the reason. */
export function listFailures(cells: Cell[]): string[] {
  return cells.flatMap(({ package: name, installer, title, outcome }) =>
    outcome.passed === false ? [`✗ ${name} × ${installer} × ${title}: ${outcome.problem}`] : [],
  );
}
