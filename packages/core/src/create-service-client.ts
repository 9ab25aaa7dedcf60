import { type AccessTokenSource, createAuthorization } from "./access-token.js";
import { checkBaseUrl } from "./base-url.js";
import { NetworkError } from "./errors.js";
import { checkPath } from "./path.js";
import { type AnyResult, readResult } from "./read-result.js";
import { createRequestWriter, type RequestParts, type WrittenRequest } from "./request-writer.js";
import type { RequestSummary } from "./result.js";
import type { ServiceClient } from "./service-client.js";

/** What the user of a service's client chooses. */
export interface ClientOptions {
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
 * @throws {ConfigurationError} If `baseUrl` is not an absolute https URL.
 */
export function createServiceClient<Paths>(options: ServiceClientOptions<Paths>): ServiceClient<Paths> {
  const { fetch = (url: string, init: RequestInit) => globalThis.fetch(url, init) } = options;
  const authorization = createAuthorization(options.accessToken);
  const statuses: Record<string, Record<string, readonly number[]>> = options.statuses;

  async function send(request: WrittenRequest): Promise<[RequestSummary, Response, string]> {
    const summary = { method: request.init.method, url: request.url.replace(/\?.*/, "") };
    let response = await attempt(request, summary);
    if (response.status === 401 && typeof options.accessToken !== "string") {
      await response.body?.cancel().catch(() => {});
      response = await attempt(request, summary);
    }
    return [summary, response, await settle(() => response.text(), request, summary)];
  }

  async function attempt(request: WrittenRequest, summary: RequestSummary): Promise<Response> {
    const headers = new Headers(request.init.headers);
    headers.set("authorization", await authorization());
    return settle(() => fetch(request.url, { ...request.init, headers }), request, summary);
  }

  const write = createRequestWriter(checkBaseUrl(options.baseUrl), { accept: options.mediaType, ...options.headers });
  const call =
    (method: string) =>
    async (path: string, parts: RequestParts = {}): Promise<AnyResult> => {
      checkPath(path, parts.params?.path);
      const [summary, response, text] = await send(write(method, path, parts));
      return readResult(summary, response, text, statuses[path]?.[method.toLowerCase()] ?? []);
    };

  const client = {
    GET: call("GET"),
    POST: call("POST"),
    PUT: call("PUT"),
    PATCH: call("PATCH"),
    DELETE: call("DELETE"),
  };
  return client as never;
}

/** Runs one step of a request: the caller's abort stays what it is, every other failure becomes a NetworkError. */
async function settle<Value>(
  step: () => Promise<Value>,
  { init: { signal } }: WrittenRequest,
  { method, url }: RequestSummary,
): Promise<Value> {
  try {
    return await step();
  } catch (cause) {
    throw signal?.aborted ? signal.reason : new NetworkError(method, url, cause);
  }
}
