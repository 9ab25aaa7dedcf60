import {
  type EnsureAuthorizedOptions as EnsureServiceAuthorizedOptions,
  ensureAuthorized as ensureServiceAuthorized,
} from "@itwin-rest/core";
import type { SynchronizationClient } from "./client.js";

/** How to bring a user to authorize the service, and how long to wait for it. */
export interface EnsureAuthorizedOptions extends EnsureServiceAuthorizedOptions {
  /** Where the user is sent after authorizing; left out, the user stays on the vendor's page. */
  redirectUrl?: string;
}

/**
 * Resolves when the calling user has authorized the service to work in their name, which its runs need.
 *
 * Asks the service; if the user has not authorized it yet, hands out the link at which they do, once, and asks again
 * until they have. A page that is left for the link and come back to calls this again and goes on.
 *
 * @throws {AuthorizationLinkError} If there is no link, or one that is not https or leads to a host that is not allowed.
 * @throws {ApiError} If the service refuses to say.
 * @throws {TimeoutError} If the deadline passes.
 * @throws {AbortError} If `signal` aborts.
 *
 * @example
 * await ensureAuthorized(client, { redirectUrl: location.href, onAuthorizationUrl: (url) => location.assign(url) });
 */
export function ensureAuthorized(
  client: SynchronizationClient,
  { redirectUrl, ...options }: EnsureAuthorizedOptions,
): Promise<void> {
  const params = { query: redirectUrl === undefined ? {} : { redirectUrl } };
  return ensureServiceAuthorized(
    ({ signal }) => client.GET("/imodels/connections/authorizationinformation", { params, signal }),
    options,
  );
}
