export type { AccessTokenProvider, AccessTokenSource } from "./access-token.js";
export { ApiError, type ApiErrorDetail } from "./api-error.js";
export { type ClientOptions, createServiceClient, type ServiceClientOptions } from "./create-service-client.js";
export { AccessTokenError, ConfigurationError, NetworkError } from "./errors.js";
export type { ErrorResult, RequestSummary, Result, SuccessResult, UnexpectedResult } from "./result.js";
export type { CallOptions, ServiceClient } from "./service-client.js";
export { unwrap } from "./unwrap.js";
