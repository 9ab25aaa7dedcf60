import { type Attempt, type Call, explainFailure } from "./attempt.js";
import { backoff } from "./backoff.js";
import type { AttemptEvent, ClientEvent } from "./client-event.js";
import type { CallLimits } from "./client-options.js";
import { TimeoutError } from "./errors.js";
import { createRateLimit, type RateLimit, type Turn } from "./rate-limit.js";
import { discardBody } from "./response-body.js";
import { retryAfter } from "./retry-after.js";
import { mergeRetries, usualRetries } from "./retry-options.js";
import { withTimeout } from "./with-timeout.js";

/** Options of a transport. */
export interface TransportOptions extends CallLimits {
  emit?: ((event: ClientEvent) => void) | undefined;
}

/**
 * Decides about the response of an attempt before its body is read. Throws if another attempt follows, or rejects after a
 * 401, which depends on `replaceToken`.
 */
export type Receive = (
  attempt: Attempt,
  response: Response,
  replaceToken?: () => Promise<boolean>,
) => Promise<void> | undefined;

/** Thrown out of an attempt whose response is not kept. */
const retrySignal = new Error("Another attempt follows.");

/**
 * Creates the transport of a client: a function that makes attempts of a call until one is kept, and resolves to its value.
 *
 * A 429 limits the rate of all its calls of the same operation.
 */
export function createTransport<AnyCall extends Call, Value>(
  options: TransportOptions,
  makeAttempt: (call: AnyCall, attempt: Attempt, receive: Receive) => Promise<Value>,
): (call: AnyCall) => Promise<Value> {
  const { emit } = options;
  const retries = mergeRetries(usualRetries, options.retry);
  const rateLimits = new Map<string, RateLimit>();
  let calls = 0;

  return async (call) => {
    const { request, signal, isIdempotent } = call;
    const { method, url, path = url } = request;
    const operation = `${method} ${path}`;
    const retry = mergeRetries(retries, call.retry);
    const timeout = call.timeout ?? options.timeout ?? 30_000;
    const endsAt = performance.now() + (call.deadline ?? options.deadline ?? Number.POSITIVE_INFINITY);
    const event: AttemptEvent = { call: ++calls, attempt: 0, method, path };
    let attempt: Attempt | undefined;
    let turn: Turn | undefined;
    let start = 0;
    let rest = 0;
    let retried = 0;
    let delay = 0;
    let retryAt = 0;
    let pause: number | undefined;
    let wasRefused = false;
    let hasWaited = false;
    let hasReplayed = false;
    let cancelBody: (() => void) | undefined;

    const onTimeout = (): Error => {
      call.mayHaveBeenProcessed ||= attempt?.isSent === true;
      return new TimeoutError(request, rest > timeout ? "timeout" : "deadline", call);
    };
    const emitResponse = (): void => {
      const { status } = attempt?.response ?? {};
      if (status !== undefined) emit?.({ ...event, type: "response", status, duration: performance.now() - start });
      if (pause !== undefined) emit?.({ ...event, type: "pause", delay: pause });
      pause = undefined;
    };
    const mayRetryIn = (milliseconds: number): boolean => {
      const now = performance.now();
      if (retry.isOff || retried >= retry.maxRetries || now + milliseconds > endsAt) return false;
      retried++;
      delay = milliseconds;
      retryAt = now + delay;
      return true;
    };
    // Synchronous, except after a 401, because most responses are kept.
    const receive: Receive = (attempt, response, replaceToken) => {
      const { controller } = attempt;
      const { status, headers } = response;
      // Some implementations of `fetch` ignore their signal.
      if (controller.signal.aborted) throw controller.signal.reason;
      attempt.response = response;
      cancelBody?.();
      cancelBody = undefined;
      // A 4xx refuses a request, except for 408, which a gateway may send while the service is still working.
      call.mayHaveBeenProcessed ||= status < 400 || status >= 500 || status === 408;
      if (turn && status !== 429) rateLimits.get(operation)?.accept(turn);
      if (status < 400) return undefined;
      const leave = (): never => {
        cancelBody = discardBody(response, controller);
        throw retrySignal;
      };
      if (status === 401) {
        if (!replaceToken || retry.isOff || hasReplayed) return undefined;
        return replaceToken().then((isReplaced) => {
          if (!isReplaced) return;
          hasReplayed = true;
          delay = 0;
          leave();
        });
      }
      const asked = retryAfter(headers);
      const wanted = asked ?? backoff(retried, retry);
      if (status === 429) {
        wasRefused = true;
        const limit = rateLimits.get(operation) ?? createRateLimit();
        rateLimits.set(operation, limit);
        limit.refuse(wanted, turn);
        pause = wanted;
      } else if (!isIdempotent || ![408, 500, 502, 503, 504].includes(status)) return undefined;
      if ((asked ?? 0) <= retry.maxRetryAfter && mayRetryIn(wanted)) leave();
      return undefined;
    };

    try {
      for (;;) {
        attempt = turn = undefined;
        try {
          // Timers may fire a fraction of a millisecond early.
          for (rest = retryAt - performance.now(); rest > 0; rest = retryAt - performance.now()) {
            await withTimeout(rest, signal);
          }
          const limit = retry.isOff ? undefined : rateLimits.get(operation);
          if (limit) {
            const patience = Math.min(retry.maxRetryAfter, endsAt - performance.now());
            turn = limit.enter(hasWaited ? 0 : patience, wasRefused);
            hasWaited = true;
            let isSent = false;
            try {
              await withTimeout(patience, signal, undefined, turn.begins);
              isSent = true;
            } finally {
              limit.leave(turn, isSent);
            }
          }
          start = performance.now();
          rest = endsAt - start;
          if (signal?.aborted) throw signal.reason;
          if (rest <= 0) throw onTimeout();
          event.attempt = ++call.attempts;
          emit?.({ ...event, type: "request" });
          const controller = new AbortController();
          attempt = {
            controller,
            isWritten: false,
            isSent: false,
            failure: undefined,
            token: undefined,
            response: undefined,
          };
          const value = await withTimeout(
            Math.min(timeout, rest),
            signal,
            onTimeout,
            makeAttempt(call, attempt, receive),
            controller,
          );
          emitResponse();
          return value;
        } catch (cause) {
          if (cause === retrySignal) emitResponse();
          else {
            attempt?.controller.abort(cause);
            const { error, isRetryable } = explainFailure(cause, call, attempt);
            if (attempt) emit?.({ ...event, type: "failure", error, duration: performance.now() - start });
            if (!isRetryable || !mayRetryIn(backoff(retried, retry))) throw error;
          }
          emit?.({ ...event, type: "retry", delay });
        } finally {
          if (turn && rateLimits.get(operation)?.end(turn)) rateLimits.delete(operation);
        }
      }
    } finally {
      cancelBody?.();
    }
  };
}
