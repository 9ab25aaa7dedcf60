import { type ClientOptions, createServiceClient, type ServiceClient } from "@itwin-rest/core";
import { type components, lists, mediaType, type paths, serverUrl, statuses } from "./schema.gen.js";

/** A typed client of the Synchronization service. */
export type SynchronizationClient = ServiceClient<paths>;

/** A type of the service by its name in the spec, such as `Schema<"ErrorResponse">`. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** Options of `createSynchronizationClient`. */
export type SynchronizationClientOptions = ClientOptions;

/**
 * Creates a typed client of the iTwin Platform's Synchronization service.
 *
 * @throws {ConfigurationError} If `baseUrl` is not an absolute https URL.
 *
 * @example
 * const client = createSynchronizationClient({ accessToken: () => signIn.getAccessToken() });
 */
export function createSynchronizationClient(options: SynchronizationClientOptions): SynchronizationClient {
  return createServiceClient<paths>({ ...options, baseUrl: options?.baseUrl ?? serverUrl, mediaType, statuses, lists });
}
