import { ApiError } from "./api-error.js";
import type { Middleware } from "./middleware.js";
import type { AnyResult } from "./result.js";
import type { ServiceClient } from "./service-client.js";

/**
 * Client in the shape of openapi-fetch, for libraries that accept an openapi-fetch client. It is typed by that library
 * from the `paths` that it is given.
 */
export interface OpenapiFetchClient {
  GET: LooseMethod;
  POST: LooseMethod;
  PUT: LooseMethod;
  PATCH: LooseMethod;
  DELETE: LooseMethod;
  HEAD: LooseMethod;
  OPTIONS: LooseMethod;
  TRACE: LooseMethod;
  // biome-ignore lint/suspicious/noExplicitAny: typed by the library
  request(method: any, path: any, ...options: any[]): Promise<any>;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}

// biome-ignore lint/suspicious/noExplicitAny: typed by the library
type LooseMethod = (path: any, ...options: any[]) => Promise<any>;

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "request"] as const;

/**
 * Returns the client for libraries that accept an openapi-fetch client, such as openapi-react-query and swr-openapi. Pass
 * `paths` to the library: it types the calls.
 *
 * A failure without a body has an `ApiError` as its `error`, because libraries treat a result without one as a success.
 *
 * @example
 * const $api = createReactQuery<paths>(asOpenapiFetchClient(client));
 */
export function asOpenapiFetchClient<Paths>(client: ServiceClient<Paths>): OpenapiFetchClient {
  const { ...copy } = client as unknown as OpenapiFetchClient;
  for (const method of methods) {
    const call = copy[method] as (...args: unknown[]) => Promise<AnyResult>;
    copy[method] = async (...args: unknown[]) => withError(await call(...args));
  }
  return copy;
}

function withError(result: AnyResult): object {
  return result.ok || result.error ? result : { ...result, error: new ApiError(result) };
}
