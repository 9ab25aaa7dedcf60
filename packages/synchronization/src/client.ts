import { type ClientOptions, createServiceClient, type ServiceClient } from "@itwin-rest/core";
import { lists, mediaType, type paths, serverUrl, statuses } from "./schema.gen.js";

/** A typed client of the Synchronization service. */
export type SynchronizationClient = ServiceClient<paths>;

/** The access token, and what to change about the requests. */
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
  return createServiceClient<paths>({ ...options, baseUrl: options.baseUrl ?? serverUrl, mediaType, statuses, lists });
}
