import { checkAuthorizationLink, checkHosts } from "./check-authorization-link.js";
import { checkIntervals } from "./check-intervals.js";
import { checkOptions } from "./check-options.js";
import { ConfigurationError } from "./errors.js";
import { continuePolling, type PollCallOptions } from "./poll.js";
import type { AnyResult, ErrorResult, SuccessResult, UnexpectedResult } from "./result.js";
import { type LimitOptions, startLimit } from "./start-limit.js";
import { unexpectedResult } from "./unexpected-result.js";

/** Options of `ensureServiceAuthorized`. All times are in ms. */
export interface EnsureServiceAuthorizedOptions extends LimitOptions {
  /**
   * Called once with the link at which the user authorizes the service, if they have not done so yet: open it in a
   * browser, redirect the page to it, or print it. Polling starts when the returned promise has settled. Its exceptions
   * and rejections end the workflow.
   */
  onAuthorizationUrl: (url: string) => unknown;
  /**
   * Hosts to which the link may lead, each including its subdomains. Loopback hosts are always allowed.
   *
   * @default ["bentley.com"]
   */
  authorizationHosts?: readonly string[] | undefined;
  /**
   * Wait before the second request, and the minimum of all waits. Each further wait is 1.5 times as long.
   *
   * @default 2_000
   */
  interval?: number | undefined;
  /**
   * Maximum wait between two requests, unless a `Retry-After` is longer.
   *
   * @default 10_000
   */
  maxInterval?: number | undefined;
}

/** Result of reading whether a user has authorized a service. */
export type AuthorizationResult =
  | SuccessResult<unknown, { authorizationInformation: AuthorizationInformation }, unknown>
  | ErrorResult<unknown, unknown, unknown>
  | UnexpectedResult;

interface AuthorizationInformation {
  isUserAuthorized: boolean;
  _links?: { authorizationUrl?: { href: string } };
}

type ReadResult = Extract<AuthorizationResult, { ok: true }>;

/**
 * Makes sure that a user has authorized any service, for the `ensureAuthorized` of its package.
 *
 * The deadline covers the first request, the callback and all polling. Outages are survived as described for `poll`.
 *
 * @throws {ConfigurationError} If an option is invalid.
 * @throws {AuthorizationLinkError} If there is no link, or one that is not https or leads to a host that is not allowed.
 * @throws {ApiError} If the service refuses the request, or its response is not the documented one.
 * @throws {TimeoutError} If the deadline passes.
 * @throws {AbortError} If `signal` aborts.
 */
export async function ensureServiceAuthorized(
  readAuthorization: (options: PollCallOptions) => Promise<AuthorizationResult>,
  options: EnsureServiceAuthorizedOptions,
): Promise<void> {
  checkOptions(options);
  const { onAuthorizationUrl, authorizationHosts = ["bentley.com"] } = options;
  if (typeof onAuthorizationUrl !== "function") {
    throw new ConfigurationError("`onAuthorizationUrl` must be a function.");
  }
  const hosts = checkHosts(authorizationHosts);
  const intervals = checkIntervals(options, { interval: 2_000, maxInterval: 10_000 });
  const limit = startLimit("Authorization", options);

  const read = async (limits: PollCallOptions): Promise<AuthorizationResult> => {
    const result = await readAuthorization(limits);
    return result.ok && !hasInformation(result.data) ? unexpectedResult(result as AnyResult) : result;
  };
  const pollUntil = (
    until: (result: AuthorizationResult) => result is ReadResult,
    hasSucceededBefore: boolean,
  ): Promise<ReadResult> =>
    continuePolling<AuthorizationResult, ReadResult>(
      read,
      { ...intervals, ...limit.options(), until },
      hasSucceededBefore,
    );

  const { data, request } = await pollUntil((result): result is ReadResult => result.ok, false);
  const { isUserAuthorized, _links } = data.authorizationInformation;
  if (isUserAuthorized) return;
  const link = checkAuthorizationLink(_links?.authorizationUrl?.href, hosts, request);
  await limit.run(() => onAuthorizationUrl(link));
  await pollUntil(
    (result): result is ReadResult => result.ok && result.data.authorizationInformation.isUserAuthorized,
    true,
  );
}

/** A string such as "false" must not count as the consent of a user. */
function hasInformation(body: unknown): boolean {
  const { authorizationInformation } = (body ?? {}) as {
    authorizationInformation?: { isUserAuthorized?: unknown } | null;
  };
  return typeof authorizationInformation?.isUserAuthorized === "boolean";
}
