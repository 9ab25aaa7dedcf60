import type { AccessTokenProvider } from "./access-token.js";
import { checkBaseUrl } from "./base-url.js";
import { AccessTokenError, ConfigurationError } from "./errors.js";
import { createSender } from "./sender.js";

/** How a service application identifies itself. */
export interface TokenSourceOptions {
  /** The application's client id, as registered with the platform. */
  clientId: string;
  /** The application's secret. It is sent to `tokenUrl` only. */
  clientSecret: string;
  /**
   * The scopes to ask for, separated by blanks.
   *
   * @default "itwin-platform"
   */
  scope?: string | undefined;
  /**
   * The token endpoint, https only (http for loopback hosts).
   *
   * @default "https://ims.bentley.com/connect/token"
   */
  tokenUrl?: string | undefined;
  /**
   * Sends the requests.
   *
   * @default `globalThis.fetch`
   */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}

/**
 * Creates a source of access tokens for a service application, by OAuth 2.0 client credentials; pass it as
 * `accessToken`.
 *
 * A token is kept until a minute before it expires, and all who ask meanwhile share one request. A 429, a 5xx and a
 * network failure are tried again as in any call.
 *
 * The vendor documents the exchange at https://developer.bentley.com/apis/overview/authorization/.
 *
 * @throws {ConfigurationError} If the id or the secret is empty, or `tokenUrl` is not an absolute https URL.
 */
export function createTokenSource(options: TokenSourceOptions): AccessTokenProvider {
  const { clientId, clientSecret, scope = "itwin-platform", fetch } = options;
  const url = checkBaseUrl(options.tokenUrl ?? "https://ims.bentley.com/connect/token", "tokenUrl");
  if (!clientId || !clientSecret) {
    throw new ConfigurationError("`clientId` and `clientSecret` must not be empty.");
  }
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
    scope,
  }).toString();
  const send = createSender({ fetch });
  let pending: Promise<string> | undefined;
  let token = "";
  let freshUntil = 0;

  async function request(): Promise<string> {
    const headers = { accept: "application/json", "content-type": "application/x-www-form-urlencoded" };
    const { response, text } = await send({
      request: { url, init: { method: "POST", headers, body, redirect: "manual" } },
      summary: { method: "POST", url },
      path: new URL(url).pathname,
      // A token too many does no harm.
      isIdempotent: true,
    });
    const answer = parse(text);
    if (!response.ok || typeof answer.access_token !== "string") {
      const code = /^\w+$/.exec(String(answer.error ?? "")) ?? "";
      throw new AccessTokenError(
        `the token endpoint ${url} answered ${[response.status, code].filter(String).join(" ")}; check \`clientId\`, \`clientSecret\` and \`scope\``,
      );
    }
    const lifetime = Number(answer.expires_in) || 0;
    freshUntil = performance.now() + (lifetime - 60) * 1000;
    token = answer.access_token;
    return token;
  }

  return {
    async getAccessToken({ forceRefresh } = { forceRefresh: false }) {
      if (token && !forceRefresh && performance.now() < freshUntil) return token;
      pending ??= request().finally(() => {
        pending = undefined;
      });
      return pending;
    },
  };
}

function parse(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
