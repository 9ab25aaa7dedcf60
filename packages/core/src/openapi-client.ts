import createClient, { defaultBodySerializer, defaultPathSerializer } from "openapi-fetch";
import type { Attempt } from "./attempt.js";
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
export interface OpenapiRequestOptions extends OpenapiOptions {
  headers?: HeadersRecord | undefined;
  params?: { header?: object | undefined } | undefined;
  body?: unknown;
  parseAs?: string | undefined;
}

/** The steps of an attempt that openapi-fetch does not have. */
export interface Exchange {
  readonly attempt: Attempt;
  /**
   * Sends a request. `write` is called with the value of `Authorization`, if there is one, and returns the arguments of
   * `fetch`. Also receives the response of a plain request, which has no middleware.
   */
  send(
    fetch: Fetch,
    url: string,
    write: (authorization: string | undefined) => FetchArguments,
    isPlain?: boolean,
  ): Promise<Response>;
  /** Called with the response after all middleware, before its body is read. Throws or rejects if another attempt follows. */
  receive(response: Response): Promise<void> | undefined;
}

type FetchArguments = [input: unknown, init: RequestInit | undefined];

/** The outcome of a request, as openapi-fetch resolves to it. */
interface OpenapiResult {
  data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** A client of openapi-fetch whose requests are attempts of calls. */
export interface OpenapiClient {
  request(call: OpenapiCall, options: OpenapiRequestOptions, exchange: Exchange): Promise<OpenapiResult>;
  use(...middleware: unknown[]): void;
  eject(...middleware: unknown[]): void;
}

interface OpenapiCall {
  readonly method: string;
  readonly path: string;
}

/** Replaces `Request`, which costs more than the rest of a request, as long as nothing reads it. */
class PlainRequest {
  declare readonly url: string;
  declare readonly init: RequestInit;

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
    redirect: "manual",
  });
  const headers = { accept: mediaType, ...readHeaders(clientHeaders) };
  /** The headers of all requests without a body whose calls have none, merged once by openapi-fetch. */
  let usualHeaders: Record<string, string> | undefined;
  // Kept here, because openapi-fetch does not expose its middleware, and none may come before `keeper`.
  const registered: unknown[] = [...middleware];

  return {
    request({ method, path }, options, exchange) {
      const { fetch = clientFetch, Request = ClientRequest, middleware = [], body } = options;
      const all = middleware.length > 0 ? [...registered, ...middleware] : registered;
      const isPlain = all.length === 0 && !Request;
      const isUsual = isPlain && body === undefined && !options.headers && !options.params?.header;
      const { attempt } = exchange;
      let ownRequest: Request | undefined;

      const sendPlain: Fetch = ({ url, init }: PlainRequest, extra?: RequestInit) =>
        exchange.send(
          fetch,
          url,
          (authorization) => {
            const merged = (isUsual && usualHeaders) || Object.fromEntries(init.headers as Headers);
            if (isUsual) usualHeaders = merged;
            const headers = authorization ? { ...merged, authorization } : { ...merged };
            return [url, { ...init, headers, ...extra }];
          },
          true,
        );
      const sendRequest: Fetch = (request: Request, extra?: RequestInit) =>
        exchange.send(fetch, request.url, (authorization) => [
          withToken(request, authorization, request === ownRequest),
          extra,
        ]);

      // Runs first on a request and last on a response.
      const keeper = {
        onRequest({ request }: { request: Request }) {
          ownRequest = request;
          attempt.isWritten = true;
        },
        onResponse: ({ response }: { response: Response }) => exchange.receive(response),
      };

      return client.request(
        method as never,
        path as never,
        {
          ...options,
          headers:
            isUsual && usualHeaders
              ? undefined
              : { ...headers, ...contentType(options, bodySerializer), ...options.headers },
          signal: attempt.controller.signal,
          Request: isPlain ? PlainRequest : (Request ?? globalThis.Request),
          middleware: isPlain ? [] : [keeper, ...all],
          fetch: isPlain ? sendPlain : sendRequest,
        } as never,
      ) as Promise<OpenapiResult>;
    },
    use(...middleware) {
      // Checked by openapi-fetch, then removed again.
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

/** Returns the error of `Request` for invalid fields, because `fetch` throws the same error for a broken connection. */
export function findMistake(input: unknown, init: RequestInit | undefined, error: unknown): unknown {
  if (!(error instanceof TypeError) || typeof input !== "string") return undefined;
  const { body, signal, headers, ...fields } = init ?? {};
  try {
    new globalThis.Request(input, fields);
    return undefined;
  } catch (mistake) {
    return mistake instanceof TypeError ? mistake : undefined;
  }
}

function withToken(request: Request, authorization: string | undefined, isOwn: boolean): Request {
  if (!authorization) return request;
  // Middleware may return one request for the calls of several users, and a redirect must not choose where the token goes.
  const safe =
    isOwn && request.redirect === "manual"
      ? request
      : new (request.constructor as RequestClass)(request as never, { redirect: "manual" });
  safe.headers.set("authorization", authorization);
  return safe;
}

/** Serializes a body as openapi-fetch does, except for bodies that JSON would silently lose. */
function serializeBody(body: unknown, headers: Headers): BodyInit {
  if (isReady(body)) return body;
  const isBinary = ArrayBuffer.isView(body) || body instanceof ArrayBuffer || isStream(body);
  const text = isBinary ? undefined : (defaultBodySerializer as BodySerializer)(body, headers);
  if (text !== undefined) return text as BodyInit;
  throw new ConfigurationError("`body` must be JSON. To send it as it is, pass `bodySerializer: (body) => body`.");
}

/** The type of a body that is sent as it is, which is not JSON. */
function contentType({ body, bodySerializer }: OpenapiRequestOptions, usual: unknown): HeadersRecord {
  if ((bodySerializer ?? usual) !== serializeBody || !isReady(body)) return {};
  return { "content-type": body instanceof URLSearchParams ? "application/x-www-form-urlencoded" : body.type || null };
}

function isReady(body: unknown): body is Blob | URLSearchParams {
  return (typeof Blob === "function" && body instanceof Blob) || body instanceof URLSearchParams;
}

/** Returns whether a body can be read only once: a stream of any kind, or an iterator that `fetch` reads like one. */
export function isStream(body: unknown): boolean {
  return (
    typeof (body as Partial<ReadableStream> | null)?.getReader === "function" || Symbol.asyncIterator in Object(body)
  );
}
