import type { AccessTokenSource } from "./access-token.js";
import type { ClientEvent } from "./client-event.js";
import type {
  BodySerializer,
  FetchFields,
  FetchFunction,
  HeadersOption,
  QuerySerializer,
  QuerySerializerOptions,
  SerializationOptions,
} from "./fetch-options.js";
import type { Middleware } from "./middleware.js";

/** Backoff between the attempts of a call. All times are in ms. */
export interface RetryOptions {
  /**
   * Maximum number of retries of a call, in addition to its first attempt.
   *
   * @default 3
   */
  maxRetries?: number | undefined;
  /**
   * Maximum delay before the first retry, in ms. It doubles with each retry; the delay is at least half of it.
   *
   * @default 500
   */
  baseDelay?: number | undefined;
  /**
   * Upper limit of the doubled delay, in ms.
   *
   * @default 8_000
   */
  maxDelay?: number | undefined;
  /**
   * Maximum `Retry-After` to wait for, in ms. If the service requests a longer delay, the call resolves to that response
   * without a retry.
   *
   * @default 60_000
   */
  maxRetryAfter?: number | undefined;
}

/** Time limits and retries of a call. All times are in ms. `undefined` means the same as leaving an option out. */
export interface CallLimits {
  /**
   * Timeout of one attempt in ms, including its access token and its body. Must be greater than 0; `Infinity` means no
   * limit.
   *
   * @default 30_000
   */
  timeout?: number | undefined;
  /**
   * Time limit of a call in ms from its start, including all attempts and the delays between them. A delay that would
   * exceed it is not started.
   *
   * @default no limit
   */
  deadline?: number | undefined;
  /**
   * Retries of failed attempts; `false` disables them. The options of a call are merged over those of its client.
   *
   * A 429, and a failure before anything was sent, is retried for any method. 408, 500, 502, 503, 504 and other network
   * failures are retried for idempotent methods, and for calls with `idempotent: true`. `false` also disables the second
   * attempt with another token after a 401.
   */
  retry?: false | RetryOptions | undefined;
}

/** Options of a call in addition to the parameters and the body of its operation, and to their serializers. */
export interface CallOptions extends CallLimits, FetchFields, SerializationOptions {
  /** Cancels the call, including its delays: it rejects with an `AbortError`. */
  signal?: AbortSignal | null | undefined;
  /**
   * Whether the request may be sent again when it is unknown whether the first one was processed.
   *
   * @default false for POST and PATCH, true for other methods
   */
  idempotent?: boolean | undefined;
  /** Headers that replace those of the client with the same name. */
  headers?: HeadersOption | undefined;
  /** Runs after the middleware registered by `client.use`. */
  middleware?: readonly Middleware[] | undefined;
  /** Sends the requests of this call in place of the client's `fetch`. */
  fetch?: FetchFunction | undefined;
}

/**
 * Options of a service's client.
 *
 * Fields of `RequestInit`, such as `credentials`, apply to every request.
 */
export interface ClientOptions extends CallLimits, FetchFields, SerializationOptions {
  /** Access token, or its source. It is sent only to the origin of `baseUrl`. */
  accessToken: AccessTokenSource;
  /**
   * URL of the service. Must be https, except for loopback hosts.
   *
   * @default the production URL of the service
   */
  baseUrl?: string | undefined;
  /**
   * Allows `baseUrl` to be http on any host, which exposes the access token to the network.
   *
   * @default false
   */
  dangerouslyAllowHttp?: boolean | undefined;
  /**
   * Sends the requests. Called once for each attempt.
   *
   * @default `globalThis.fetch`, read at each request
   */
  fetch?: FetchFunction | undefined;
  /** Serializes the query, or the styles in which arrays and objects are serialized. */
  querySerializer?: QuerySerializer | QuerySerializerOptions | undefined;
  /**
   * Serializes the body.
   *
   * @default JSON, except for `FormData`, `URLSearchParams` and `Blob`, which are sent as they are
   */
  bodySerializer?: BodySerializer | undefined;
  /** Headers of every request. */
  headers?: HeadersOption | undefined;
  /** Passed to `fetch` as its second argument together with a `Request`, where the runtime supports it. */
  requestInitExt?: Record<string, unknown> | undefined;
  /**
   * Maximum size of a response in bytes after decompression, if it is read as JSON or text. Protects against responses that
   * exhaust the memory.
   *
   * @default 100_000_000
   */
  maxResponseSize?: number | undefined;
  /**
   * Called with each request, response, failure, retry, pause and token, before the call continues. Its exceptions
   * and rejections are ignored.
   */
  onEvent?: ((event: ClientEvent) => unknown) | undefined;
}

/** Options of `createServiceClient`: those of the client's user, and facts about the service. */
export interface ServiceClientOptions<Paths> extends ClientOptions {
  /** URL of the service. Must be https, except for loopback hosts. */
  baseUrl: string;
  /** Value of `Accept`. On this platform it includes the version of the API. */
  mediaType: string;
  /** Documented statuses of each operation, by path and lower-case method. */
  statuses: { readonly [Path in keyof Paths]: { readonly [method: string]: readonly number[] } };
  /**
   * Property of the response that holds the items of a list operation, by path.
   *
   * @default the only array property of the response
   */
  lists?: { readonly [Path in keyof Paths]?: string } | undefined;
}
