export {
  AccessTokenError,
  ApiError,
  ConfigurationError,
  NetworkError,
  type Result,
  unwrap,
} from "@itwin-rest/core";
export {
  createSynchronizationClient,
  type SynchronizationClient,
  type SynchronizationClientOptions,
} from "./client.js";
export type { components, operations, paths } from "./schema.gen.js";
