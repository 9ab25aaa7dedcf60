import { ConfigurationError } from "./errors.js";

/**
 * Returns the URL without a trailing slash.
 *
 * @throws {ConfigurationError} If a token sent there could be read on the way, or if it is not an absolute URL.
 */
export function checkBaseUrl(baseUrl: string, name = "baseUrl"): string {
  // A string that is no URL stays out of the message: it may be a token in the wrong place.
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new ConfigurationError(`\`${name}\` must be an absolute URL such as https://api.bentley.com/export.`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new ConfigurationError(`\`${name}\` must not hold credentials, a query or a fragment.`);
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw new ConfigurationError(
      `\`${name}\` must use https: over http anyone on the way to ${url.host} can read the access token. Only loopback hosts such as localhost may use http.`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

/** Whether a host name as `URL` writes it is this machine's own. */
export function isLoopback(hostname: string): boolean {
  // URL has normalised every spelling of an IPv4 address to four decimal numbers.
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
