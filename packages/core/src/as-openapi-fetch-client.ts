import type { Middleware } from "./middleware.js";
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

/**
 * Returns the same client, typed for libraries that accept an openapi-fetch client, such as openapi-react-query and
 * swr-openapi. Pass `paths` to the library: it types the calls.
 *
 * @example
 * const $api = createReactQuery<paths>(asOpenapiFetchClient(client));
 */
export function asOpenapiFetchClient<Paths>(client: ServiceClient<Paths>): OpenapiFetchClient {
  return client as never;
}
