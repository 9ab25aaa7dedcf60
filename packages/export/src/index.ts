export {
  AbortError,
  AccessTokenError,
  type AccessTokenSource,
  ApiError,
  AuthorizationLinkError,
  type ClientEvent,
  ConfigurationError,
  createTokenSource,
  NetworkError,
  PaginationError,
  paginate,
  poll,
  RequestError,
  type Result,
  TimeoutError,
  unwrap,
} from "@itwin-rest/core";
export {
  createExportClient,
  type ExportClient,
  type ExportClientOptions,
} from "./client.js";
export { type EnsureAuthorizedOptions, ensureAuthorized } from "./ensure-authorized.js";
export type { components, operations, paths } from "./schema.gen.js";
