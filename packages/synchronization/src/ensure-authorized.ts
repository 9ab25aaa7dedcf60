import { checkWorkflow, type EnsureServiceAuthorizedOptions, ensureServiceAuthorized } from "@itwin-rest/core";
import type { SynchronizationClient } from "./client.js";

/** Options of `ensureAuthorized`. All times are in ms. */
export interface EnsureAuthorizedOptions extends EnsureServiceAuthorizedOptions {
  /** URL to which the user is sent after authorizing. Without it, the user stays on the vendor's page. */
  redirectUrl?: string;
}

/**
 * Resolves when the calling user has authorized the service to work in their name, which its runs require.
 *
 * If the user has not done so yet, `onAuthorizationUrl` is called once with the link at which they do, and the service is
 * polled until they have. If a page redirects to the link, call this again when the user returns to it. The deadline
 * covers the first request, the callback and all polling. Outages are survived as described for `poll`.
 *
 * @throws {ConfigurationError} If an option is invalid.
 * @throws {AuthorizationLinkError} If there is no link, or one that is not https or leads to a host that is not allowed.
 * @throws {ApiError} If the service refuses the request, or its response is not the documented one.
 * @throws {TimeoutError} If the deadline passes.
 * @throws {AbortError} If `signal` aborts.
 *
 * @example
 * await ensureAuthorized(client, { redirectUrl: location.href, onAuthorizationUrl: (url) => location.assign(url) });
 */
export async function ensureAuthorized(client: SynchronizationClient, options: EnsureAuthorizedOptions): Promise<void> {
  const { redirectUrl, ...others } = checkWorkflow(client, options);
  const params = { query: redirectUrl === undefined ? {} : { redirectUrl } };
  return ensureServiceAuthorized(
    (limits) => client.GET("/imodels/connections/authorizationinformation", { params, ...limits }),
    others,
  );
}
