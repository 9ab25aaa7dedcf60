/** Result of one check of one package. */
export interface CheckResult {
  package: string;
  check: string;
  /** Subject of the check, with figures if there are any. */
  summary: string;
  /** Problems and their solutions, a line each. */
  problems: string[];
}

/** Returns the lines of a result: one without problems, else one for each problem. */
export function formatResult({ package: name, check, summary, problems }: CheckResult): string {
  const line = (mark: string, text: string) => `${mark} ${name.padEnd(28)} ${check.padEnd(12)} ${text}`;
  return problems.length > 0 ? problems.map((problem) => line("✗", problem)).join("\n") : line("✓", summary);
}
