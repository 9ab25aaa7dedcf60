import { handleRequest } from "./handle-request.js";
import { handlePageRequest } from "./pages/handle-page-request.js";
import { allowAnyOrigin } from "./request/cors.js";
import { platformSpec } from "./spec/platform-spec.js";
import type { MockPlatformOptions } from "./state/mock-platform-options.js";
import { createPlatformState } from "./state/platform-state.js";

/** An iTwin Platform in memory. */
export interface MockPlatform {
  /**
   * Responds to a request like the platform, at any origin.
   *
   * It has the signature of the global `fetch` and needs no `this`. Unlike the global one, it does not follow redirects.
   */
  readonly fetch: typeof globalThis.fetch;
}

/**
 * Creates an iTwin Platform that needs no account and no network. Each platform has its own users, connections and faults.
 *
 * @throws {TypeError} If an option is invalid, or a fault names an unknown operation.
 *
 * @example
 * const platform = createMockPlatform();
 * const client = createExportClient({ accessToken: "alice", fetch: platform.fetch });
 */
export function createMockPlatform(options: MockPlatformOptions = {}): MockPlatform {
  const createState = () => createPlatformState(platformSpec(), options);
  let state = createState();
  const reset = () => {
    state = createState();
  };

  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const page = await handlePageRequest(request, state, reset);
      if (page) return page;

      const { origin, pathname } = new URL(request.url);
      // Only the pages of a server display messages, and copies are expensive.
      const isServed = state.spec.services.every(({ url }) => url.origin !== origin);
      const sent = isServed ? request.clone() : undefined;
      const response = allowAnyOrigin(await handleRequest(request, state));
      state.requests.add({
        time: state.now(),
        method: request.method,
        path: pathname,
        status: response.status,
        exchange: sent && { request: sent, response: response.clone() },
      });
      return response;
    },
  };
}
