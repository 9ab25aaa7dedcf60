import { answerOperation, type PlatformState } from "./answer-operation.js";
import { consentPage, consentPath } from "./consent-page.js";
import { createConsentRegister } from "./consent-register.js";
import { allowAnyOrigin } from "./cors.js";
import { createFaultScript, type MockFault } from "./fault-script.js";
import { indexPage } from "./index-page.js";
import { listOperations } from "./list-operations.js";
import { documents } from "./specs.gen.js";

/** How a mock platform differs from a well-behaved one. */
export interface MockPlatformOptions {
  /** Failures to play, in order, before the usual answers. */
  faults?: readonly MockFault[];
}

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
 * Creates an iTwin Platform that needs no account and no network; each one has its own users, consents and faults.
 *
 * @throws {TypeError} If a fault names an operation that no specification knows.
 *
 * @example
 * const platform = createMockPlatform();
 * const client = createExportClient({ accessToken: "alice", fetch: platform.fetch });
 */
export function createMockPlatform(options: MockPlatformOptions = {}): MockPlatform {
  const operations = listOperations(documents);
  const services = [...new Set(operations.map((operation) => operation.service))];
  const state: PlatformState = {
    operations,
    faults: createFaultScript(options.faults ?? [], operations),
    consents: createConsentRegister(),
  };

  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();

      const { origin, pathname } = new URL(request.url);
      if (pathname === "/") return indexPage(operations, origin);
      if (pathname === consentPath) return consentPage(request, state.consents, services);
      return allowAnyOrigin(await answerOperation(request, state));
    },
  };
}
