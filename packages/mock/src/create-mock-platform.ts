import { answerOperation } from "./answer-operation.js";
import { consentPage, consentPath } from "./consent-page.js";
import { allowAnyOrigin } from "./cors.js";
import { indexPage } from "./index-page.js";
import type { MockPlatformOptions } from "./mock-platform-options.js";
import { createPlatformState } from "./platform-state.js";
import { documents } from "./specs.gen.js";

/** An iTwin Platform in memory. */
export interface MockPlatform {
  /**
   * Answers a request as the platform would, at any origin.
   *
   * Has the signature of the global `fetch` and needs no `this`. Unlike it, it does not follow redirects.
   */
  readonly fetch: typeof globalThis.fetch;
}

/**
 * Creates an iTwin Platform that needs no account and no network; each one has its own users, connections and faults.
 *
 * @throws {TypeError} If an option has a value that it does not take, or a fault names an operation that there is not.
 *
 * @example
 * const platform = createMockPlatform();
 * const client = createExportClient({ accessToken: "alice", fetch: platform.fetch });
 */
export function createMockPlatform(options: MockPlatformOptions = {}): MockPlatform {
  const state = createPlatformState(documents, options);
  const services = [...new Set(state.operations.map((operation) => operation.service))];

  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();

      const { origin, pathname } = new URL(request.url);
      if (pathname === "/") return indexPage(state, origin);
      const response =
        pathname === consentPath
          ? await consentPage(request, state.consents, services)
          : allowAnyOrigin(await answerOperation(request, state));
      state.requests.add({ time: state.now(), method: request.method, path: pathname, status: response.status });
      return response;
    },
  };
}
