import { UserError } from "../process/user-error.ts";

/** Thrown for mistakes in a spec. The message has a line for each problem. */
export class SpecError extends UserError {
  override readonly name = "SpecError";
}
