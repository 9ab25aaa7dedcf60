import { isLoopback } from "./base-url.js";
import { RequestError } from "./errors.js";
import { poll } from "./poll.js";
import type { ErrorResult, RequestSummary, SuccessResult, UnexpectedResult } from "./result.js";
import { unwrap } from "./unwrap.js";

/** How to bring a user to authorize a service, and how long to wait for it. All times are in milliseconds. */
export interface EnsureAuthorizedOptions {
  /**
   * Is given the link at which the user authorizes the service, if that has not happened yet: open it in a browser,
   * send the page there, or print it. The waiting begins when what it returns has settled.
   */
  onAuthorizationUrl: (url: string) => unknown;
  /**
   * The hosts that the link may lead to, each with its subdomains. Loopback hosts are always allowed.
   *
   * @default ["bentley.com"]
   */
  authorizationHosts?: readonly string[] | undefined;
  /**
   * The wait before the service is asked again; each further one is half as long again.
   *
   * @default 2_000
   */
  interval?: number | undefined;
  /**
   * Where the growth of the wait ends.
   *
   * @default 10_000
   */
  maxInterval?: number | undefined;
  /**
   * How long all of it may take.
   *
   * @default no limit
   */
  deadline?: number | undefined;
  /** Ends the waiting at once. */
  signal?: AbortSignal | undefined;
}

/** Thrown when a user has to authorize a service, but the service gives no link that is safe to open. */
export class AuthorizationLinkError extends RequestError {
  override readonly name = "AuthorizationLinkError";
}

/** An answer to the question whether a user has authorized a service. */
export type AuthorizationResult =
  | SuccessResult<unknown, { authorizationInformation: AuthorizationInformation }, unknown>
  | ErrorResult<unknown, unknown, unknown>
  | UnexpectedResult;

interface AuthorizationInformation {
  isUserAuthorized: boolean;
  _links?: { authorizationUrl?: { href: string } };
}

/** Does for any service what the `ensureAuthorized` of its package does; `ask` asks for the authorization information. */
export async function ensureAuthorized(
  ask: (options: { signal?: AbortSignal | undefined }) => Promise<AuthorizationResult>,
  options: EnsureAuthorizedOptions,
): Promise<void> {
  const { onAuthorizationUrl, authorizationHosts, interval = 2_000, maxInterval = 10_000, deadline, signal } = options;
  const start = performance.now();
  const result = await ask({ signal });
  const { isUserAuthorized, _links } = unwrap(result).authorizationInformation;
  if (isUserAuthorized) return;

  await onAuthorizationUrl(checkLink(_links?.authorizationUrl?.href, authorizationHosts, result.request));
  await poll(ask, {
    until: (next) => next.ok && next.data.authorizationInformation.isUserAuthorized,
    interval,
    maxInterval,
    deadline: deadline === undefined ? undefined : Math.max(0, deadline - (performance.now() - start)),
    signal,
  });
}

/** A link comes from the network and is about to be opened in a signed-in user's browser. */
function checkLink(
  href: string | undefined,
  hosts: readonly string[] = ["bentley.com"],
  request: RequestSummary,
): string {
  if (!href) {
    throw new AuthorizationLinkError(
      request,
      "says that the user is not authorized, but gives no link to authorize at.",
    );
  }
  const { protocol, hostname } = URL.canParse(href) ? new URL(href) : { protocol: "", hostname: "" };
  const isAllowed = hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  const isSafe = isLoopback(hostname) ? /^https?:$/.test(protocol) : protocol === "https:" && isAllowed;
  if (!isSafe) {
    throw new AuthorizationLinkError(
      request,
      `gives a link to authorize at that leads to ${protocol}//${hostname}. If that is right, allow it with \`authorizationHosts\`.`,
    );
  }
  return href;
}
