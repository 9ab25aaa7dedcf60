/** Result of a check. */
export interface Finding {
  /** Subject of the check, with figures if there are any. */
  summary: string;
  /** Problems and their solutions, a line each. */
  problems: string[];
}
