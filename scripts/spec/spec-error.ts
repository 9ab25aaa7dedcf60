/** Thrown for what the author of a spec can mend; the message, a line per problem, is all there is to print. */
export class SpecError extends Error {
  override readonly name = "SpecError";
}
