import { AccessTokenError, RequestError } from "./errors.js";

/** Properties that a workflow adds to the errors of its calls. */
export interface ErrorContext {
  /** Connection that the workflow works on. */
  connectionId?: string | undefined;
  /** Run that the workflow has started or found. */
  runId?: string | undefined;
  /** Query of the page at which a list failed. */
  resumeQuery?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Adds properties to an error of this package, and returns the error to throw. Existing properties are kept.
 */
export function addContext(error: unknown, context: ErrorContext): unknown {
  const target = error instanceof AccessTokenError ? ownCopy(error) : error;
  if (target instanceof RequestError || target instanceof AccessTokenError) {
    for (const [name, value] of Object.entries(context)) {
      if (value === undefined || name in target) continue;
      // A query may contain secrets, which must not be printed with the error.
      Object.defineProperty(target, name, { value, enumerable: name !== "resumeQuery" });
    }
  }
  return target;
}

/** A token source may throw one error to several calls, whose workflows belong to different users. */
function ownCopy(error: AccessTokenError): AccessTokenError {
  if ("connectionId" in error || "runId" in error || "resumeQuery" in error) return error;
  const copy = new AccessTokenError("", { cause: error.cause });
  return Object.defineProperties(copy, Object.getOwnPropertyDescriptors(error));
}

/** Runs `work`, and adds to its errors the properties that the context has when they are thrown. */
export async function withErrorContext<Value>(context: ErrorContext, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw addContext(error, context);
  }
}
