import { type AccessTokenSource, createAuthorization } from "./access-token.js";
import { checkBaseUrl } from "./base-url.js";
import { checkLimits } from "./check-limits.js";
import type { ClientEvent } from "./client-event.js";
import { checkPath } from "./path.js";
import { type AnyResult, readResult } from "./read-result.js";
import { createRequestWriter, type RequestParts } from "./request-writer.js";
import { type CallLimits, createSender } from "./sender.js";
import type { CallOptions, ServiceClient } from "./service-client.js";

/** What the user of a service's client chooses. */
export interface ClientOptions extends CallLimits {
  /** The access token, or where to get one. It is sent to the origin of `baseUrl` only. */
  accessToken: AccessTokenSource;
  /**
   * Where the service is reached, https only (http for loopback hosts).
   *
   * @default the service's production URL
   */
  baseUrl?: string | undefined;
  /**
   * Sends the requests, one call for each attempt.
   *
   * @default `globalThis.fetch`, looked up at each request
   */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Headers to send with every request. */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Hears of each request, answer, failure, repetition, pause and token, at once and before the call goes on. What it
   * throws is ignored.
   */
  onEvent?: ((event: ClientEvent) => void) | undefined;
}

/** What a service's package adds to the options of its user. */
export interface ServiceClientOptions<Paths> extends ClientOptions {
  baseUrl: string;
  /** Sent as `Accept`: the media type of the answers, which on this platform carries the version of the API. */
  mediaType: string;
  /** The statuses that each operation documents, by path and lower-case method. */
  statuses: { readonly [Path in keyof Paths]: { readonly [method: string]: readonly number[] } };
}

/**
 * Creates a typed client of one service from the `paths` generated out of its OpenAPI definition.
 *
 * @throws {ConfigurationError} If `baseUrl` is not an absolute https URL, or a limit is not a number.
 */
export function createServiceClient<Paths>(options: ServiceClientOptions<Paths>): ServiceClient<Paths> {
  const { accessToken, onEvent } = options;
  const baseUrl = checkBaseUrl(options.baseUrl);
  checkLimits(options);
  const statuses: Record<string, Record<string, readonly number[]>> = options.statuses;
  const emit =
    onEvent &&
    ((event: ClientEvent) => {
      try {
        onEvent(event);
      } catch {}
    });
  const write = createRequestWriter(baseUrl, { accept: options.mediaType, ...options.headers });
  const send = createSender({
    ...options,
    emit,
    authorization: createAuthorization(accessToken, emit),
    canRefresh: typeof accessToken !== "string",
  });

  const call = (method: string, isIdempotent: boolean) => {
    const key = method.toLowerCase();
    return async (path: string, parts: RequestParts & CallOptions = {}): Promise<AnyResult> => {
      checkPath(path, parts.params?.path);
      checkLimits(parts);
      const request = write(method, path, parts);
      const summary = { method, url: request.url.split("?", 1)[0] as string };
      const sending = { ...parts, request, summary, path, isIdempotent: parts.idempotent ?? isIdempotent };
      const { response, text } = await send(sending);
      return readResult(summary, response, text, statuses[path]?.[key] ?? []);
    };
  };

  return {
    GET: call("GET", true),
    POST: call("POST", false),
    PUT: call("PUT", true),
    PATCH: call("PATCH", false),
    DELETE: call("DELETE", true),
  } as never;
}
