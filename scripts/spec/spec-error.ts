import { UserError } from "../process/user-error.ts";

/** Problem in a spec. */
export interface Finding {
  /** Line of the output: file, line, column, rule and the fix. */
  line: string;
  /** JSON pointer of the element in the file. */
  pointer: string;
  /** Rule and the fix. */
  reason: string;
}

/** Thrown for mistakes in a spec. The message has a line for each problem. */
export class SpecError extends UserError {
  override readonly name = "SpecError";
  readonly findings: Finding[];

  constructor(message: string, findings: Finding[] = []) {
    super(message);
    this.findings = findings;
  }
}
