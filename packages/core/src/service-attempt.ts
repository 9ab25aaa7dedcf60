import type { Authorization, CallTokens } from "./authorization.js";
import type { HeadersRecord } from "./check-headers.js";
import { ConfigurationError } from "./errors.js";
import type { OpenapiClient, OpenapiOptions } from "./openapi-client.js";
import { redact, redactError } from "./redact.js";
import { limitBody } from "./response-body.js";
import type { RequestSummary } from "./result.js";
import type { Attempt } from "./transport.js";

/** The parts of a client that its attempts share. */
export interface Service {
  readonly openapi: OpenapiClient;
  /** The origin of the service, with a slash. */
  readonly origin: string;
  readonly authorization: Authorization;
  readonly maxResponseSize: number;
}

/** The options of a call that its attempts use. */
export interface ServiceCallOptions extends OpenapiOptions {
  parseAs?: string | undefined;
  signal?: AbortSignal | null | undefined;
}

/** The parts of a call that its attempts share. */
export interface ServiceCall {
  readonly request: RequestSummary & { readonly path: string };
  readonly init: ServiceCallOptions & { headers?: HeadersRecord };
  readonly signal?: AbortSignal | null | undefined;
  readonly tokens: CallTokens;
}

/** Response of an attempt. */
export interface Received {
  readonly response: Response;
  readonly data?: unknown;
  readonly error?: unknown;
  /** Whether a successful response was to be JSON and is not; its text is in `error`. */
  readonly isUnreadable?: boolean;
  readonly token: string | undefined;
}

/** Makes one attempt of a call: one request of openapi-fetch. */
export async function makeAttempt(service: Service, call: ServiceCall, attempt: Attempt): Promise<Received> {
  const { authorization } = service;
  const { init, tokens, request } = call;
  const { signal } = attempt.controller;
  let text: string | undefined;
  let restoreBody: (() => void) | undefined;
  try {
    const result = await service.openapi.request(request.method, request.path, init, {
      signal,
      onWritten: () => {
        attempt.isWritten = true;
      },
      async authorize(url) {
        if (!url.startsWith(service.origin)) return undefined;
        attempt.token = await authorization.read(tokens, signal);
        return `Bearer ${attempt.token}`;
      },
      async send(fetch) {
        // The token may have come when nothing waited for it any more.
        if (signal.aborted) throw signal.reason;
        attempt.isSent = true;
        let response: Response;
        try {
          response = await fetch();
        } catch (thrown) {
          // openapi-fetch takes a falsy exception for none.
          const cause = redactError(thrown || new Error(`\`fetch\` threw ${thrown}.`), attempt.token);
          attempt.failure = { cause };
          throw cause;
        }
        if (typeof response?.status !== "number") throw new ConfigurationError("`fetch` must resolve to a Response.");
        return response;
      },
      async receive(response) {
        const { token } = attempt;
        if (response.bodyUsed)
          throw new ConfigurationError("Middleware must read the body of a clone of the response.");
        if (response.status === 401 && token !== undefined) authorization.refuse(token, tokens);
        await attempt.receive(response, async () => token !== undefined && authorization.replace(tokens, signal));
        restoreBody = limitBody(response, service.maxResponseSize, (read) => {
          text = read;
          return response.ok ? read : redact(read, token);
        });
      },
    });
    if (init.parseAs === "stream") {
      // The caller goes on to read, and its signal to end the stream.
      call.signal?.addEventListener("abort", () => attempt.controller.abort(call.signal?.reason), { once: true });
    }
    return { ...result, token: attempt.token };
  } catch (cause) {
    const { response, token } = attempt;
    if (text === undefined || !response || !(cause instanceof SyntaxError)) throw cause;
    return { response, error: redact(text, token), isUnreadable: true, token };
  } finally {
    restoreBody?.();
  }
}
