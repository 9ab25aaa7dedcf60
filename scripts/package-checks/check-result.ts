/** What one check found out about one package. */
export interface CheckResult {
  package: string;
  check: string;
  /** What was looked at, with the figures if there are any. */
  summary: string;
  /** What is wrong and what to do about it, a line each; none if all is well. */
  problems: string[];
}

/** Writes a result as the lines that a person reads: one if all is well, else one for each problem. */
export function formatResult({ package: name, check, summary, problems }: CheckResult): string {
  const line = (mark: string, text: string) => `${mark} ${name.padEnd(28)} ${check.padEnd(12)} ${text}`;
  return problems.length > 0 ? problems.map((problem) => line("✗", problem)).join("\n") : line("✓", summary);
}
