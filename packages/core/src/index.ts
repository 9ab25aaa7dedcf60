export type { AccessTokenProvider, AccessTokenRequest, AccessTokenSource } from "./access-token.js";
export { ApiError, type ApiErrorDetail } from "./api-error.js";
export { asOpenapiFetchClient, type OpenapiFetchClient } from "./as-openapi-fetch-client.js";
export { callSafely } from "./call-safely.js";
export { AuthorizationLinkError } from "./check-authorization-link.js";
export { checkIntervals, type Intervals } from "./check-intervals.js";
export { checkWorkflow } from "./check-workflow.js";
export type { AttemptEvent, ClientEvent } from "./client-event.js";
export type { CallLimits, CallOptions, ClientOptions, RetryOptions, ServiceClientOptions } from "./client-options.js";
export {
  type ClientCredentials,
  type ClientCredentialsOptions,
  createClientCredentials,
} from "./create-client-credentials.js";
export { createServiceClient } from "./create-service-client.js";
export {
  type AuthorizationResult,
  type EnsureServiceAuthorizedOptions,
  ensureServiceAuthorized,
} from "./ensure-service-authorized.js";
export { type ErrorContext, withErrorContext } from "./error-context.js";
export {
  AbortError,
  AccessTokenError,
  ConfigurationError,
  NetworkError,
  RequestError,
  TimeoutError,
  type TimeoutLimit,
} from "./errors.js";
export type {
  BodySerializer,
  FetchFields,
  FetchFunction,
  FetchInit,
  FetchResponse,
  HeaderFields,
  HeadersOption,
  HeaderValue,
  ParseAs,
  PathSerializer,
  QuerySerializer,
  QuerySerializerOptions,
  SerializationOptions,
} from "./fetch-options.js";
export {
  isAbortError,
  isAccessTokenError,
  isApiError,
  isConfigurationError,
  isNetworkError,
  isRequestError,
  isTimeoutError,
} from "./is-error.js";
export type { Middleware, MiddlewareContext, MiddlewareFunction } from "./middleware.js";
export { nextPageQuery } from "./next-page-query.js";
export type {
  Data,
  RequestBody,
  RequestQuery,
  ResponseData,
  ResponseError,
} from "./operation-types.js";
export { type ItemOf, type ListPath, type Pages, type PagesOf, paginate } from "./paginate.js";
export { PaginationError } from "./pagination-error.js";
export { type PollCallOptions, type PollOptions, poll } from "./poll.js";
export type {
  AnyResult,
  ErrorResult,
  RequestSummary,
  Result,
  ResultDetails,
  ResultOf,
  SuccessResult,
  UnexpectedResult,
} from "./result.js";
export { type ProgressCount, type Run, type RunOutcome, type TaskOf, tasksOf } from "./run.js";
export type {
  CallArguments,
  ClientMethod,
  ClientRequest,
  HttpMethod,
  OperationOf,
  PathsWith,
  ServiceClient,
} from "./service-client.js";
export { type Limit, type LimitedCallOptions, type LimitOptions, startLimit } from "./start-limit.js";
export {
  RunNotFoundError,
  type StartedRun,
  type StartRunResult,
  type StartServiceRunOptions,
  startServiceRun,
} from "./start-service-run.js";
export { unwrap } from "./unwrap.js";
export {
  type RunIdentity,
  type RunProgress,
  type RunResult,
  type RunSummary,
  type WaitForServiceRunOptions,
  waitForServiceRun,
} from "./wait-for-service-run.js";
