export {
  AbortError,
  AccessTokenError,
  type AccessTokenSource,
  ApiError,
  AuthorizationLinkError,
  type ClientEvent,
  ConfigurationError,
  createClientCredentials,
  NetworkError,
  nextPageQuery,
  PaginationError,
  paginate,
  poll,
  RequestError,
  type Result,
  RunNotFoundError,
  type RunProgress,
  type RunSummary,
  type StartedRun,
  TimeoutError,
  unwrap,
} from "@itwin-rest/core";
export {
  createExportClient,
  type ExportClient,
  type ExportClientOptions,
} from "./client.js";
export { type EnsureAuthorizedOptions, ensureAuthorized } from "./ensure-authorized.js";
export { apiVersion, type components, type operations, type paths, specHash } from "./schema.gen.js";
export { type StartRunOptions, startRun } from "./start-run.js";
export { type WaitForRunOptions, waitForRun } from "./wait-for-run.js";
