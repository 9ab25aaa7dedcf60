import { AccessTokenError, RequestError } from "./errors.js";

/** Properties that a workflow adds to the errors of its calls. */
export interface ErrorContext {
  /** Connection that the workflow works on. */
  connectionId?: string | undefined;
  /** Run that the workflow has started or found. */
  runId?: string | undefined;
  /** Query of the page at which a list ended. */
  resumeQuery?: Readonly<Record<string, unknown>> | undefined;
}

/** Adds properties to an error of this package and returns the error. Properties that it has already are kept. */
export function addContext(error: unknown, context: ErrorContext): unknown {
  if (error instanceof RequestError || error instanceof AccessTokenError) {
    for (const [name, value] of Object.entries(context)) {
      if (value === undefined || name in error) continue;
      // A query may contain secrets, which must not be printed with the error.
      Object.defineProperty(error, name, { value, enumerable: name !== "resumeQuery" });
    }
  }
  return error;
}

/** Does some work, whose errors get the properties that the context has when they are thrown. */
export async function withErrorContext<Value>(context: ErrorContext, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw addContext(error, context);
  }
}
