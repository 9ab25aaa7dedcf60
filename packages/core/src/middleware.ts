import type { ParseAs, PathSerializer, QuerySerializer } from "./fetch-options.js";

/**
 * Functions that see or replace the requests and responses of a client, as in openapi-fetch.
 *
 * They run once for each attempt of a call. The access token is set after `onRequest`, if the request still has the
 * origin of the service. At least one of them is required.
 */
export interface Middleware {
  /** Called before a request is sent. Returns a request to send in its place, or a response to use without sending. */
  onRequest?: MiddlewareFunction<MiddlewareContext, Request | Response> | undefined;
  /** Called with each response. Returns a response to use in its place. */
  onResponse?: MiddlewareFunction<MiddlewareContext & { response: Response }, Response> | undefined;
  /** Called when `fetch` throws. Returns a response to use, or an error to throw, in its place. */
  onError?: MiddlewareFunction<MiddlewareContext & { error: unknown }, Response | Error> | undefined;
}

/** One function of a middleware. Returns `undefined` to change nothing. */
export type MiddlewareFunction<Context, Replacement> = (
  context: Context,
) => Replacement | Nothing | Promise<Replacement | Nothing>;

// biome-ignore lint/suspicious/noConfusingVoidType: a function without a return statement is accepted
type Nothing = undefined | void;

/** Argument of the functions of a middleware. */
export interface MiddlewareContext {
  request: Request;
  /** Path of the operation, with `{names}` in place of its parameters. */
  readonly schemaPath: string;
  /** Parameters of the call. */
  readonly params: {
    query?: Record<string, unknown>;
    header?: Record<string, unknown>;
    path?: Record<string, unknown>;
    cookie?: Record<string, unknown>;
  };
  /** Unique for each attempt. */
  readonly id: string;
  /** Options in effect for the call. */
  readonly options: {
    baseUrl: string;
    parseAs: ParseAs;
    querySerializer: QuerySerializer;
    bodySerializer: { serialize(body: unknown): unknown }["serialize"];
    pathSerializer: PathSerializer;
    fetch: typeof globalThis.fetch;
  };
}
