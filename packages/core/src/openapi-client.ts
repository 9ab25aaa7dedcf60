import createClient, { defaultBodySerializer, defaultPathSerializer } from "openapi-fetch";
import { type HeadersRecord, readHeaders } from "./check-headers.js";
import { ConfigurationError } from "./errors.js";
import type { BodySerializer, HeadersOption, PathSerializer } from "./fetch-options.js";

// The one file that imports openapi-fetch, so that a fork can take its place in a day.

/** Replaces the `{names}` of a path by the path parameters. */
export const serializePath: PathSerializer = defaultPathSerializer;

/** A `fetch` of any implementation. */
// biome-ignore lint/suspicious/noExplicitAny: undici's and node-fetch's have other parameters than the global one.
type Fetch = (input: any, init?: any) => Promise<any>;

type RequestClass = new (url: string, init: RequestInit) => Request;

/** Options of openapi-fetch that are used here; all others are passed on. */
export interface OpenapiOptions {
  fetch?: Fetch | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: a class of any implementation of `fetch`.
  Request?: any;
  bodySerializer?: BodySerializer | undefined;
  middleware?: readonly unknown[] | undefined;
}

/** Options of the client. */
export interface OpenapiClientOptions extends OpenapiOptions {
  baseUrl: string;
  /** The value of `Accept`, unless the headers have another one. */
  mediaType: string;
  headers?: HeadersOption | undefined;
}

/** Options of a request. */
interface OpenapiRequestOptions extends OpenapiOptions {
  headers?: HeadersRecord | undefined;
  body?: unknown;
}

/** The steps of an attempt that openapi-fetch does not know. */
interface Exchange {
  readonly signal: AbortSignal;
  /** Called when the arguments of the call have become a request. */
  onWritten(): void;
  /** Returns the value of `Authorization` for a request to this URL, if it is to have one. */
  authorize(url: string): Promise<string | undefined>;
  /** Calls `fetch`. */
  send(fetch: () => Promise<Response>): Promise<Response>;
  /** Called with the response that middleware has seen, before its body is read. Rejects if another attempt follows. */
  receive(response: Response): Promise<void>;
}

/** The outcome of a request, as openapi-fetch resolves to it. */
interface OpenapiResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** A client of openapi-fetch whose requests are attempts of calls. */
export interface OpenapiClient {
  request(method: string, path: string, options: OpenapiRequestOptions, exchange: Exchange): Promise<OpenapiResult>;
  use(...middleware: unknown[]): void;
  eject(...middleware: unknown[]): void;
}

/** Takes the place of `Request`, which costs more than the rest of a request, while nobody looks at it. */
class PlainRequest {
  readonly url: string;
  readonly init: RequestInit;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
  }
}

/** Creates the client. `fetch` is called with `(url, init)` or, with middleware or a `Request` class, with a request. */
export function createOpenapiClient(options: OpenapiClientOptions): OpenapiClient {
  const {
    fetch: clientFetch = (input: RequestInfo, init?: RequestInit) => globalThis.fetch(input, init),
    Request: ClientRequest,
    bodySerializer = serializeBody,
    middleware = [],
    mediaType,
    headers: clientHeaders,
    ...others
  } = options;
  const client = createClient<Record<string, never>>({
    ...others,
    bodySerializer: bodySerializer as never,
    headers: { accept: mediaType, ...readHeaders(clientHeaders) } as never,
    redirect: "manual",
  });
  // Kept here, because openapi-fetch does not tell whether it has any, and none may come before `keeper`.
  const registered: unknown[] = [...middleware];

  return {
    request(method, path, callOptions, exchange) {
      const { fetch = clientFetch, Request = ClientRequest, middleware = [], headers, ...init } = callOptions;
      const all = middleware.length > 0 ? [...registered, ...middleware] : registered;
      const isPlain = all.length === 0 && !Request;
      return client.request(
        method as never,
        path as never,
        {
          ...init,
          headers: { ...(callOptions.bodySerializer ? {} : contentType(init.body, bodySerializer)), ...headers },
          signal: exchange.signal,
          Request: isPlain ? PlainRequest : (Request ?? globalThis.Request),
          middleware: isPlain ? [] : [keeper(exchange), ...all],
          fetch: isPlain ? sendPlain(fetch, exchange) : sendRequest(fetch, exchange),
        } as never,
      ) as Promise<OpenapiResult>;
    },
    use(...middleware) {
      // Checked by openapi-fetch, and taken out again.
      client.use(...(middleware as never[]));
      client.eject(...(middleware as never[]));
      registered.push(...middleware.filter(Boolean));
    },
    eject(...middleware) {
      for (const each of middleware) {
        const index = registered.indexOf(each);
        if (index >= 0) registered.splice(index, 1);
      }
    },
  };
}

function sendPlain(fetch: Fetch, exchange: Exchange): Fetch {
  return async ({ url, init }: PlainRequest, extra?: RequestInit) => {
    exchange.onWritten();
    const headers: Record<string, string> = Object.fromEntries(init.headers as Headers);
    const authorization = await exchange.authorize(url);
    if (authorization) headers.authorization = authorization;
    const all = { ...init, headers, ...extra };
    const response = await exchange
      .send(() => fetch(url, all))
      .catch((error) => {
        throw findMistake(url, all, error) ?? error;
      });
    await exchange.receive(response);
    return response;
  };
}

/** Returns an error for fields that no request can have. `fetch` throws for them as for a broken connection. */
function findMistake(
  url: string,
  { body, signal, headers, ...fields }: RequestInit,
  error: unknown,
): Error | undefined {
  if (!(error instanceof TypeError)) return undefined;
  try {
    new globalThis.Request(url, fields);
    return undefined;
  } catch (cause) {
    return cause instanceof TypeError
      ? new ConfigurationError(`The options of the request are invalid: ${cause.message}`, { cause })
      : undefined;
  }
}

function sendRequest(fetch: Fetch, exchange: Exchange): Fetch {
  return async (request: Request, extra?: RequestInit) => {
    const authorization = await exchange.authorize(request.url);
    if (!authorization) return exchange.send(() => fetch(request, extra));
    // Middleware may have made its own request. A redirect must not choose where the token goes.
    const safe =
      request.redirect === "manual"
        ? request
        : new (request.constructor as RequestClass)(request as never, { redirect: "manual" });
    safe.headers.set("authorization", authorization);
    return exchange.send(() => fetch(safe, extra));
  };
}

/** Middleware that comes first and last: before all others see the request, and after all others saw the response. */
function keeper(exchange: Exchange): object {
  return {
    onRequest: () => exchange.onWritten(),
    onResponse: ({ response }: { response: Response }) => exchange.receive(response),
  };
}

/** Serializes a body as openapi-fetch does, except for bodies that JSON would silently lose. */
function serializeBody(body: unknown, headers: Headers): BodyInit {
  if (isReady(body)) return body;
  if (ArrayBuffer.isView(body) || body instanceof ArrayBuffer || isStream(body)) {
    throw new ConfigurationError("`body` is binary. To send it as it is, pass `bodySerializer: (body) => body`.");
  }
  const text = (defaultBodySerializer as BodySerializer)(body, headers) as BodyInit | undefined;
  if (text === undefined) throw new ConfigurationError("`body` cannot be written as JSON.");
  return text;
}

/** The type of a body that is sent as it is, which is no JSON. */
function contentType(body: unknown, serializer: unknown): HeadersRecord {
  if (serializer !== serializeBody || !isReady(body)) return {};
  return { "content-type": body instanceof URLSearchParams ? "application/x-www-form-urlencoded" : body.type || null };
}

function isReady(body: unknown): body is Blob | URLSearchParams {
  return (typeof Blob === "function" && body instanceof Blob) || body instanceof URLSearchParams;
}

/** Returns whether a body is a stream. */
export function isStream(body: unknown): boolean {
  return typeof (body as Partial<ReadableStream> | null)?.getReader === "function";
}
