import { ConfigurationError } from "./errors.js";

/** Options of the check. */
export interface BaseUrlOptions {
  /** The name of the option that is checked. */
  name?: string;
  /** Whether the URL may use http on any host. */
  dangerouslyAllowHttp?: boolean | undefined;
}

/**
 * Returns the URL without trailing slashes and without an empty query or fragment.
 *
 * @throws {ConfigurationError} If it is not an absolute URL, or an http URL that would expose the token.
 */
export function checkBaseUrl(baseUrl: string, options?: BaseUrlOptions): string {
  return checkUrl(baseUrl, options).replace(/\/+$/, "");
}

/** Returns the URL without an empty query or fragment, and otherwise checks it like `checkBaseUrl`. */
export function checkUrl(text: string, { name = "baseUrl", dangerouslyAllowHttp }: BaseUrlOptions = {}): string {
  const url = parseUrl(text);
  // The message does not quote the value, which may be a token in the wrong option.
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new ConfigurationError(
      `\`${name}\` must be an absolute URL such as https://api.bentley.com/export, without credentials, query or fragment.`,
    );
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname) && dangerouslyAllowHttp !== true) {
    throw new ConfigurationError(
      `\`${name}\` must use https, except on loopback hosts: over http anyone on the way can read the access token.`,
    );
  }
  return url.href.replace(/[?#]+$/, "");
}

/** Returns the parsed URL, or undefined if the text is not a URL. `URL.canParse` is too new for some runtimes. */
export function parseUrl(text: string, base?: string | URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** Returns whether a host name as `URL` writes it is this machine's own. */
export function isLoopback(hostname: string): boolean {
  // URL has normalized every spelling of an IPv4 address to four decimal numbers.
  return /^(.+\.)?localhost$|^\[::1\]$|^127\.\d+\.\d+\.\d+$/.test(hostname);
}
