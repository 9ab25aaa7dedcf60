/** Thrown for what the caller of the command can mend; the message is all there is to print. */
export class VerdictError extends Error {
  override readonly name = "VerdictError";
}
