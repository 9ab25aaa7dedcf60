export {
  AccessTokenError,
  ApiError,
  ConfigurationError,
  NetworkError,
  type Result,
  unwrap,
} from "@itwin-rest/core";
export {
  createExportClient,
  type ExportClient,
  type ExportClientOptions,
} from "./client.js";
export type { components, operations, paths } from "./schema.gen.js";
