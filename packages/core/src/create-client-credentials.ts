import type { AccessTokenProvider, AccessTokenRequest } from "./access-token.js";
import { checkUrl } from "./base-url.js";
import { checkOptions } from "./check-options.js";
import type { CallLimits } from "./client-options.js";
import { AccessTokenError, ConfigurationError } from "./errors.js";
import type { FetchFunction } from "./fetch-options.js";
import { createTransport } from "./transport.js";
import { withTimeout } from "./with-timeout.js";

/** Options of a service application's credentials. */
export interface ClientCredentialsOptions extends CallLimits {
  /** The client id of the application, as registered with the platform. */
  clientId: string;
  /** The secret of the application. It is sent to `tokenUrl` only. */
  clientSecret: string;
  /**
   * The requested scopes, separated by spaces.
   *
   * @default "itwin-platform"
   */
  scope?: string | undefined;
  /**
   * URL of the token endpoint. Must be https, except for loopback hosts.
   *
   * @default "https://ims.bentley.com/connect/token"
   */
  tokenUrl?: string | undefined;
  /**
   * Allows `tokenUrl` to be http on any host, which exposes the secret to the network.
   *
   * @default false
   */
  dangerouslyAllowHttp?: boolean | undefined;
  /**
   * Sends the requests.
   *
   * @default `globalThis.fetch`, read at each request
   */
  fetch?: FetchFunction | undefined;
}

/** A source of access tokens that all calls and clients of an application may share. */
export interface ClientCredentials extends AccessTokenProvider {
  (request?: Partial<AccessTokenRequest>): Promise<string>;
}

/** A token is renewed this long before it expires, in ms, so that it does not expire in transit. */
const margin = 60_000;

/**
 * Creates the source of access tokens of a service application, by OAuth 2.0 client credentials. Pass it as
 * `accessToken`.
 *
 * A token is kept until a minute before it expires. All calls that need a new one share one request, and each of them
 * waits only as long as its own limits allow. A 429, a 5xx and a network failure are retried as in any call.
 *
 * The vendor documents the exchange at https://developer.bentley.com/apis/overview/authorization/.
 *
 * @throws {ConfigurationError} If the id or the secret is empty, or `tokenUrl` is not an absolute https URL.
 */
export function createClientCredentials(options: ClientCredentialsOptions): ClientCredentials {
  checkOptions(options);
  const { clientId, clientSecret, scope = "itwin-platform", dangerouslyAllowHttp, timeout, deadline, retry } = options;
  const tokenUrl = options.tokenUrl ?? "https://ims.bentley.com/connect/token";
  const url = checkUrl(tokenUrl, { name: "tokenUrl", dangerouslyAllowHttp });
  if (!clientId || !clientSecret) {
    throw new ConfigurationError("`clientId` and `clientSecret` must not be empty.");
  }
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
    scope,
  }).toString();
  const init = {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
    body,
    redirect: "manual",
  } as const;
  let pending: Promise<string> | undefined;
  let token = "";
  let freshUntil = 0;

  const send = createTransport({ timeout, deadline, retry }, async (_call, attempt, receive) => {
    const fetch: FetchFunction = options.fetch ?? globalThis.fetch;
    attempt.isWritten = attempt.isSent = true;
    // Kept out of errors, like a token.
    attempt.token = clientSecret;
    try {
      const response = (await fetch(url as never, { ...init, signal: attempt.controller.signal })) as Response;
      await receive(attempt, response);
      return { response, text: await response.text() };
    } catch (cause) {
      if (!attempt.response) attempt.failure = { cause };
      throw cause;
    }
  });

  async function request(): Promise<string> {
    const value = await send({
      request: { method: "POST", url },
      // An unused token has no effect, so the request can be treated as idempotent.
      isIdempotent: true,
      attempts: 0,
      mayHaveBeenProcessed: false,
    });
    const answer = parse(value.text);
    if (!value.response.ok || typeof answer.access_token !== "string") {
      const code = /^\w+$/.exec(String(answer.error ?? "")) ?? "";
      throw new AccessTokenError(
        `the token endpoint ${url} responded ${[value.response.status, code].filter(String).join(" ")}; check \`clientId\`, \`clientSecret\` and \`scope\``,
      );
    }
    const lifetime = Number(answer.expires_in) || 0;
    freshUntil = performance.now() + lifetime * 1000 - margin;
    token = answer.access_token;
    return token;
  }

  async function getToken({ forceRefresh = false, signal }: Partial<AccessTokenRequest> = {}): Promise<string> {
    if (token && !forceRefresh && performance.now() < freshUntil) return token;
    pending ??= request().finally(() => {
      pending = undefined;
    });
    const shared = pending;
    // No caller may be waiting when it fails.
    shared.catch(() => {});
    return signal ? withTimeout(Number.POSITIVE_INFINITY, signal, undefined, shared) : shared;
  }
  return Object.assign(getToken, { getAccessToken: () => getToken() });
}

function parse(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
