import { isLoopback, parseUrl } from "./base-url.js";
import { ConfigurationError, RequestError } from "./errors.js";
import type { RequestSummary } from "./result.js";

/** Thrown when a user has to authorize a service, but the service returns no link that is safe to open. */
export class AuthorizationLinkError extends RequestError {
  static override readonly kind: string = "@itwin-rest/core.AuthorizationLinkError";
  override readonly name = "AuthorizationLinkError";
}

/**
 * Returns the host names as `URL` writes them.
 *
 * @throws {ConfigurationError} If one is not a host name alone.
 */
export function checkHosts(hosts: readonly string[]): string[] {
  if (!Array.isArray(hosts)) {
    throw new ConfigurationError("`authorizationHosts` must be an array of host names.");
  }
  return hosts.map((host: unknown) => {
    const url = typeof host === "string" && /^[^.*][^\s*/\\:@?#]*$/.test(host) && parseUrl(`https://${host}`);
    if (!url) {
      throw new ConfigurationError("`authorizationHosts` must be host names such as consent.example.com.");
    }
    return url.hostname;
  });
}

/**
 * Returns the link at which a user authorizes a service, as parsed, because a browser may parse the original text
 * differently.
 *
 * A link comes from the network and is about to be opened in the browser of a signed-in user.
 *
 * @throws {AuthorizationLinkError} If it is missing, not https to one of the hosts or their subdomains, has user
 * information, or contains characters that no link contains.
 */
export function checkAuthorizationLink(href: unknown, hosts: readonly string[], request: RequestSummary): string {
  const fail = (problem: string): never => {
    throw new AuthorizationLinkError(request, `returned ${problem}.`);
  };
  if (href === undefined || href === null || href === "") {
    return fail("that the user is not authorized, but no link to authorize at");
  }
  const url = typeof href === "string" ? parseUrl(href) : undefined;
  if (!url) return fail("a link to authorize at that is not an absolute URL");
  // URL drops some of these characters without an error.
  if (/[\p{Cc}\s]/u.test(href as string)) {
    return fail("a link to authorize at with control characters or white space");
  }
  if (url.username || url.password) return fail("a link to authorize at with a user name or a password");

  const { protocol, hostname } = url;
  const isAllowed = hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  const isSafe = isLoopback(hostname) ? /^https?:$/.test(protocol) : protocol === "https:" && isAllowed;
  if (isSafe) return url.href;
  return fail(
    `a link to authorize at that leads to ${protocol}//${hostname}. If that is correct, allow the host with \`authorizationHosts\``,
  );
}
