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
 * @throws {TypeError} If a fault names an operation that no specification knows.
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
      if (pathname === "/") return indexPage(state.operations, origin);
      if (pathname === consentPath) return consentPage(request, state.consents, services);
      return allowAnyOrigin(await answerOperation(request, state));
    },
  };
}
