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
  createSynchronizationClient,
  type SynchronizationClient,
  type SynchronizationClientOptions,
} from "./client.js";
export { connectorFileExtensions } from "./connector-file-extensions.js";
export { type EnsureAuthorizedOptions, ensureAuthorized } from "./ensure-authorized.js";
export { apiVersion, type components, type operations, type paths, specHash } from "./schema.gen.js";
export { type FileMapping, SourceFileConflictError } from "./source-file-conflict-error.js";
export { type StartManifestRunOptions, startManifestRun } from "./start-manifest-run.js";
export { type StartStorageRunOptions, startStorageRun } from "./start-storage-run.js";
export { type SynchronizeFilesOptions, type SynchronizeFilesResult, synchronizeFiles } from "./synchronize-files.js";
export { type WaitForManifestRunOptions, waitForManifestRun } from "./wait-for-manifest-run.js";
export { type WaitForStorageRunOptions, waitForStorageRun } from "./wait-for-storage-run.js";
