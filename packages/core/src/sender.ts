import type { AttemptEvent, ClientEvent } from "./client-event.js";
import type { CallLimits } from "./client-options.js";
import { AbortError, AccessTokenError, NetworkError, RequestError, TimeoutError } from "./errors.js";
import type { FetchFunction } from "./fetch-options.js";
import type { WrittenRequest } from "./request-writer.js";
import type { RequestSummary } from "./result.js";
import { retryAfter } from "./retry-after.js";
import { backoff } from "./retry-options.js";
import { within } from "./within.js";

/** How a sender sends. */
export interface SenderOptions extends CallLimits {
  fetch?: FetchFunction | undefined;
  emit?: ((event: ClientEvent) => void) | undefined;
  /** Gives the value of the `Authorization` header, a fresh one if the last one was refused. */
  authorization?: ((wasRefused: boolean) => Promise<string>) | undefined;
  /** Whether asking again can give another token. */
  canRefresh?: boolean;
}

/** One call to send. */
export interface Sending extends CallLimits {
  request: WrittenRequest;
  summary: RequestSummary;
  path: string;
  isIdempotent: boolean;
  signal?: AbortSignal | null | undefined;
}

/** An answer to keep, with its body read. */
export interface Answer {
  response: Response;
  text: string;
  attempts: number;
}

const repeatableStatuses = [408, 500, 502, 503, 504];

/** Returns a function that sends a request until its answer is one to keep. One 429 pauses all that is sent with it. */
export function createSender(options: SenderOptions): (sending: Sending) => Promise<Answer> {
  const { emit, authorization } = options;
  const fetch = (options.fetch ?? ((url, init) => globalThis.fetch(url, init))) as typeof globalThis.fetch;
  let pausedUntil = 0;
  let waiting = 0;
  let calls = 0;

  return async (sending) => {
    const { request, summary, isIdempotent } = sending;
    const signal = sending.signal ?? undefined;
    const timeout = sending.timeout ?? options.timeout ?? 30_000;
    const retry = sending.retry ?? options.retry ?? {};
    const { maxRetries = 3, maxRetryAfter = 60_000 } = retry || { maxRetries: 0 };
    let start = performance.now();
    const endsAt = start + (sending.deadline ?? options.deadline ?? Number.POSITIVE_INFINITY);
    const event: AttemptEvent = { call: ++calls, attempt: 0, method: summary.method, path: sending.path };
    let retries = 0;
    let notBefore = 0;
    let wasRefused = false;

    for (; ; start = performance.now()) {
      // Most calls need not wait, and then need not pay for it.
      if (Math.max(pausedUntil, notBefore) > start || signal?.aborted) {
        await waitForTurn();
        start = performance.now();
      }
      const rest = endsAt - start;
      if (rest <= 0) throw new TimeoutError(summary, "deadline");
      event.attempt++;
      emit?.({ ...event, type: "request" });
      try {
        const onTimeout = (): never => {
          throw new TimeoutError(summary, rest > timeout ? "timeout" : "deadline");
        };
        const { response, text, delay = 0 } = await within(Math.min(timeout, rest), signal, onTimeout, attempt);
        const { status } = response;
        emit?.({ ...event, type: "response", status, duration: performance.now() - start });
        if (status === 429 && delay && options.retry !== false) {
          pausedUntil = Math.max(pausedUntil, performance.now() + delay);
          emit?.({ ...event, type: "pause", delay });
        }
        if (text !== undefined) return { response, text, attempts: event.attempt };
        if (status === 401) wasRefused = true;
        else retries++;
        repeatIn(delay);
      } catch (cause) {
        const error = asRequestError(cause);
        emit?.({ ...event, type: "failure", error, duration: performance.now() - start });
        const delay = backoff(retries, retry || {});
        const mayPass = error instanceof NetworkError || (error as TimeoutError).limit === "timeout";
        if (!(mayPass && isIdempotent && hasRetryIn(delay))) throw error;
        retries++;
        repeatIn(delay);
      }
    }

    async function attempt(
      signal: AbortSignal,
    ): Promise<{ response: Response; text?: string; delay?: number | undefined }> {
      const { headers: others } = request.init;
      const headers = authorization ? { ...others, authorization: await authorization(wasRefused) } : others;
      signal.throwIfAborted();
      const response = await fetch(request.url, { ...request.init, headers, signal });
      const delay = delayAfter(response);
      const isRepeated = delay !== undefined && (response.status === 401 || hasRetryIn(delay));
      // A `fetch` that ignores its signal may answer when nobody waits any more.
      if (!isRepeated && !signal.aborted) {
        const text = await response.text();
        return { response, delay, text: response.ok ? text : withoutToken(text, headers.authorization ?? null) };
      }
      response.body?.cancel().catch(() => {});
      return { response, delay };
    }

    /** How long to wait before the request may be sent again, or `undefined` if the answer is one to keep. */
    function delayAfter({ status, headers }: Response): number | undefined {
      if (status === 401) return options.canRefresh && !wasRefused ? 0 : undefined;
      if (status !== 429 && !(isIdempotent && repeatableStatuses.includes(status))) return undefined;
      const delay = retryAfter(headers) ?? backoff(retries, retry || {});
      return delay > maxRetryAfter ? undefined : delay;
    }

    function hasRetryIn(delay: number): boolean {
      return retries < maxRetries && performance.now() + delay <= endsAt;
    }

    function repeatIn(delay: number): void {
      notBefore = performance.now() + delay;
      emit?.({ ...event, type: "retry", delay });
    }

    async function waitForTurn(): Promise<void> {
      for (;;) {
        if (signal?.aborted) throw asRequestError(signal.reason);
        const now = performance.now();
        const rest = Math.max(pausedUntil, notBefore) - now;
        if (rest <= 0) return;
        const spare = endsAt - now - rest;
        if (spare < 0) throw new TimeoutError(summary, "deadline");
        // Those that a pause gathers do not all set off at its end, but at some hundred a second, and with time to spare.
        const spread = pausedUntil > now ? Math.random() * Math.min(10 * waiting, 1000, spare / 2) : 0;
        waiting++;
        try {
          await within(rest + spread, signal, () => {});
        } catch (cause) {
          throw asRequestError(cause);
        } finally {
          waiting--;
        }
      }
    }

    function asRequestError(cause: unknown): Error {
      if (signal?.aborted) return new AbortError(summary, signal.reason);
      return cause instanceof RequestError || cause instanceof AccessTokenError
        ? cause
        : new NetworkError(summary, cause);
    }
  };
}

/** Some gateways quote the `Authorization` header in their errors, from where the token would get into logs. */
function withoutToken(text: string, authorization: string | null): string {
  const token = authorization?.slice("Bearer ".length) ?? "";
  // Nobody issues shorter ones, but mocks and tests take words, which would be missing from the text.
  return token.length < 12 ? text : text.replaceAll(token, "***");
}
