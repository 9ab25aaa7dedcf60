/**
 * Sends a request like the global `fetch`, which is accepted as well as the `fetch` of undici or node-fetch.
 *
 * Called with a URL and an init. Called with a `Request` instead if middleware is registered, or if the option
 * `Request` is set. For a function that takes a `Request`, pass `(input, init) => send(new Request(input, init))`, which
 * accepts both.
 */
export type FetchFunction = (input: string, init: FetchInit) => Promise<FetchResponse>;

/** Second argument of a `FetchFunction`. */
export interface FetchInit extends Omit<RequestInit, LooseField> {
  method?: string;
  // The same field has another type in the DOM, in undici and in node-fetch.
  // biome-ignore lint/suspicious/noExplicitAny: assignable to each of them
  body?: any;
  // biome-ignore lint/suspicious/noExplicitAny: assignable to each of them
  headers?: any;
  // biome-ignore lint/suspicious/noExplicitAny: assignable to each of them
  signal?: any;
}

type LooseField = "method" | "body" | "headers" | "signal";

/** Part of a `Response` that a client needs: the responses of the global `fetch`, undici and node-fetch have it. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/**
 * Fields of `RequestInit` passed on to `fetch`, such as `cache`, `credentials`, `keepalive` and `priority`, including
 * those that a framework adds to its global type. `redirect` is always `"manual"`.
 */
export type FetchFields = {
  [Name in Exclude<keyof RequestInit, LooseField | "redirect"> | keyof RuntimeFields]?:
    | (Name extends keyof RequestInit ? RequestInit[Name] : RuntimeFields[Name & keyof RuntimeFields])
    | undefined;
};

/** Fields of well-known runtimes, for projects whose global types lack them. */
interface RuntimeFields {
  /** Connection pool or proxy of undici. */
  dispatcher: object;
  /** Required by `fetch` to send a stream. */
  duplex: "half";
  /** Caching in Next.js. */
  next: { revalidate?: number | false | undefined; tags?: string[] | undefined };
}

/**
 * Request headers: a `Headers` object, pairs, or an object. In an object, `null` removes a header that the client
 * sets, and `undefined` has no effect.
 */
export type HeadersOption = Headers | readonly (readonly [name: string, value: string])[] | HeaderFields;

/** Request headers by name. */
export interface HeaderFields {
  readonly [name: string]: HeaderValue | readonly HeaderValue[] | null | undefined;
  /** Not accepted: the client sets this header from `accessToken`. */
  readonly Authorization?: undefined;
  readonly authorization?: undefined;
  /** Not accepted: set it in `params.header`, which types the response accordingly. */
  readonly Prefer?: undefined;
  readonly prefer?: undefined;
}

/** Value of one request header. */
export type HeaderValue = string | number | boolean;

/** Method that reads the body of a successful response. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

/** Options for building the request of a call. */
export interface SerializationOptions {
  /** Replaces the `{names}` of a path by the path parameters. */
  pathSerializer?: PathSerializer | undefined;
  /**
   * Class of the requests. When set, `fetch` is called with an instance of it.
   *
   * @default `globalThis.Request` for calls with middleware, and none for other calls
   */
  Request?: (new (url: string, init: FetchInit) => Request) | undefined;
}

/** Returns the query string without its `?`. */
export type QuerySerializer<Query = Record<string, unknown>> = { serialize(query: Query): string }["serialize"];

/** Returns the body in a form that `fetch` sends. Called with the headers of the request, which it may change. */
export type BodySerializer<Body = unknown> = {
  serialize(body: Body, headers: Headers): RequestInit["body"];
}["serialize"];

/** Returns the path with its parameters filled in. */
export type PathSerializer = { serialize(path: string, parameters: Record<string, unknown>): string }["serialize"];

/** Styles of a query, as in OpenAPI. */
export interface QuerySerializerOptions {
  /** @default `{ style: "form", explode: true }` */
  array?: { style: "form" | "spaceDelimited" | "pipeDelimited"; explode: boolean };
  /** @default `{ style: "deepObject", explode: true }` */
  object?: { style: "form" | "deepObject"; explode: boolean };
  /**
   * Sends reserved characters such as `/` as they are.
   *
   * @default false
   */
  allowReserved?: boolean;
}
