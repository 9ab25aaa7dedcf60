import { isControlFlow } from "./access-token.js";
import { ConfigurationError, CoreError } from "./errors.js";

/** Returns the error for arguments from which no request can be made. */
export function argumentError(operation: string, cause: unknown): unknown {
  if (cause instanceof CoreError || isControlFlow(cause)) return cause;
  const reason = (cause as Error | undefined)?.message ?? cause;
  return new ConfigurationError(`The arguments of ${operation} cannot be sent: ${reason}`, { cause });
}
