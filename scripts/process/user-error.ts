/** An error that the person who runs a command can fix. The command prints its message and no stack. */
export class UserError extends Error {
  override readonly name: string = "UserError";
}
