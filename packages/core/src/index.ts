export type { AccessTokenProvider, AccessTokenRequest, AccessTokenSource } from "./access-token.js";
export { ApiError, type ApiErrorDetail } from "./api-error.js";
export type { AttemptEvent, ClientEvent } from "./client-event.js";
export { type ClientOptions, createServiceClient, type ServiceClientOptions } from "./create-service-client.js";
export { createTokenSource, type TokenSourceOptions } from "./create-token-source.js";
export {
  AuthorizationLinkError,
  type AuthorizationResult,
  type EnsureAuthorizedOptions,
  ensureAuthorized,
} from "./ensure-authorized.js";
export {
  AbortError,
  AccessTokenError,
  ConfigurationError,
  NetworkError,
  RequestError,
  TimeoutError,
} from "./errors.js";
export { type ListPath, type Pages, PaginationError, paginate } from "./paginate.js";
export { type PollCallOptions, type PollOptions, poll } from "./poll.js";
export {
  RunNotFoundError,
  readStartedRun,
  type StartedRun,
  type StartRunResult,
} from "./read-started-run.js";
export type { ErrorResult, RequestSummary, Result, SuccessResult, UnexpectedResult } from "./result.js";
export type { RetryOptions } from "./retry-options.js";
export type { CallLimits } from "./sender.js";
export type { CallOptions, ServiceClient } from "./service-client.js";
export { type Limit, type LimitedCallOptions, type LimitOptions, startLimit } from "./start-limit.js";
export { unwrap } from "./unwrap.js";
export {
  type Run,
  type RunProgress,
  type RunSummary,
  type TaskOf,
  type WaitForRunOptions,
  waitForRun,
} from "./wait-for-run.js";
