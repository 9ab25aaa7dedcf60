import type { ResponseFacts, ServiceFacts } from "../service-facts.ts";

/** What the pages of both services say of a 401. */
export const unauthorized: ResponseFacts = {
  schema: "ErrorResponse",
  example: {
    error: { code: "HeaderNotFound", message: "Header Authorization was not found in the request. Access denied." },
  },
};

/** What the pages of both services say of a 403. */
export const insufficientPermissions: ResponseFacts = {
  schema: "ErrorResponse",
  example: {
    error: {
      code: "InsufficientPermissions",
      message: "The user has insufficient permissions for the requested operation.",
    },
  },
};

/** What the authorization pages of both services say of a 429. */
export const tooManyRequests: ResponseFacts = {
  headers: { "retry-after?": "string" },
  schema: "ErrorResponse",
  example: {
    error: {
      code: "TooManyRequests",
      message: "More requests were received than the subscription rate-limit allows.",
    },
  },
};

/** What the newer pages of both services say of a 429. */
export const rateLimitExceeded: ResponseFacts = {
  headers: { "retry-after?": "string" },
  schema: "ErrorResponse",
  example: {
    error: {
      code: "RateLimitExceeded",
      message: "The client sent more requests than allowed by this API for the current tier of the client.",
    },
  },
};

/** What the pages of both services say of failures. */
export const errorSchemas: ServiceFacts["schemas"] = {
  ErrorResponse: { "error?": "Error | null" },
  Error: {
    "code?": "string | null",
    "message?": "string | null",
    "target?": "string | null",
    "details?": "ErrorDetails[] | null",
  },
  ErrorDetails: { "code?": "string | null", "message?": "string | null", "target?": "string | null" },
};

/** What the pages of both services say of links. */
export const linkSchemas: ServiceFacts["schemas"] = {
  Link: { href: "string" },
  PageLinks: { "self?": "Link", "prev?": "Link | null", "next?": "Link | null" },
};

/** What the pages of both services say of runs. */
export const runSchemas: ServiceFacts["schemas"] = {
  ExecutionState:
    '"NotStarted" | "Idle" | "WaitingToExecute" | "WaitingToRetry" | "Executing" | "Finalizing" | "Completed" | "Queued" | string',
  ExecutionResult:
    '"Undetermined" | "Success" | "Error" | "PartialSuccess" | "Skipped" | "Cancelled" | "TimedOut" | string',
  TaskError: {
    "errorCode?": "string",
    "message?": "string",
    "details?": "string",
    "bridgeExitCode?": "integer int64",
    "system?": "string",
    "phase?": "string",
    "category?": "string",
    "descriptionKey?": "string",
    "description?": "string",
    "kbArticleLink?": "string",
    "canUserFix?": "boolean",
  },
};
