import { type ClientOptions, createServiceClient, type ServiceClient } from "@itwin-rest/core";
import { type components, lists, mediaType, type paths, serverUrl, statuses } from "./schema.gen.js";

/** A typed client of the Export service. */
export type ExportClient = ServiceClient<paths>;

/** A type of the service by its name in the spec, such as `Schema<"ErrorResponse">`. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** Options of `createExportClient`. */
export type ExportClientOptions = ClientOptions;

/**
 * Creates a typed client of the iTwin Platform's Export service.
 *
 * @throws {ConfigurationError} If `baseUrl` is not an absolute https URL.
 *
 * @example
 * const client = createExportClient({ accessToken: () => signIn.getAccessToken() });
 */
export function createExportClient(options: ExportClientOptions): ExportClient {
  return createServiceClient<paths>({ ...options, baseUrl: options?.baseUrl ?? serverUrl, mediaType, statuses, lists });
}
