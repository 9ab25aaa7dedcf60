import { isControlFlow } from "./access-token.js";
import { argumentError } from "./argument-error.js";
import { backoff } from "./backoff.js";
import type { AttemptEvent, ClientEvent } from "./client-event.js";
import type { CallLimits } from "./client-options.js";
import { AbortError, ConfigurationError, CoreError, NetworkError, TimeoutError, type TimeoutLimit } from "./errors.js";
import { isUnsent } from "./is-unsent.js";
import { createRateLimit, type RateLimit, type Turn } from "./rate-limit.js";
import { redactError } from "./redact.js";
import { BodyTooLargeError, discardBody } from "./response-body.js";
import type { RequestSummary } from "./result.js";
import { retryAfter } from "./retry-after.js";
import { readRetryOptions } from "./retry-options.js";
import { withTimeout } from "./with-timeout.js";

/** Options of a transport. */
export interface TransportOptions extends CallLimits {
  emit?: ((event: ClientEvent) => void) | undefined;
}

/** A call to make. */
interface Call extends CallLimits {
  readonly request: RequestSummary;
  readonly isIdempotent: boolean;
  readonly signal?: AbortSignal | null | undefined;
}

/** One attempt of a call, shared by the transport and the function that makes it. */
export interface Attempt {
  /** Aborts at the end of the attempt, unless it succeeds. */
  controller: AbortController;
  /** Set when the arguments of the call have become a request, so that later errors are no mistakes in them. */
  isWritten?: boolean;
  /** Set when the request is about to be sent. */
  isSent?: boolean;
  /** The error of `fetch`, in an object because anything can be thrown. */
  failure?: { readonly cause: unknown };
  /** The token that is sent. */
  token?: string;
  /** The response, once it has arrived. */
  response?: Response;
  /**
   * Decides about a response before its body is read. Rejects if another attempt follows; after a 401 that depends on
   * `replaceToken`.
   */
  receive(response: Response, replaceToken?: () => Promise<boolean>): Promise<void>;
}

/** Makes attempts of a call until one is kept. Resolves to its value and what is known about all of them. */
export type Transport = <Value>(
  call: Call,
  work: (attempt: Attempt) => Promise<Value>,
) => Promise<{ value: Value; attempts: number; mayHaveBeenProcessed: boolean }>;

/** Thrown out of an attempt whose response is not kept. */
const retrySignal = new Error("Another attempt follows.");

/** Creates the transport of a client. A 429 limits the rate of all its calls of the same operation. */
export function createTransport(options: TransportOptions): Transport {
  const { emit } = options;
  const rateLimits = new Map<string, RateLimit>();
  let calls = 0;

  return async (call, work) => {
    const { request, signal, isIdempotent } = call;
    const { method, url, path = url } = request;
    const operation = `${method} ${path}`;
    const retry = readRetryOptions(call.retry, options.retry);
    const timeout = call.timeout ?? options.timeout ?? 30_000;
    const endsAt = performance.now() + (call.deadline ?? options.deadline ?? Number.POSITIVE_INFINITY);
    const event: AttemptEvent = { call: ++calls, attempt: 0, method, path };
    let retries = 0;
    let delay = 0;
    let retryAt = 0;
    let pause: number | undefined;
    let mayHaveBeenProcessed = false;
    let wasRefused = false;
    let hasWaited = false;
    let hasReplayed = false;
    let cancelBody = (): void => {};

    const progress = (cause?: unknown) => ({
      attempts: event.attempt,
      mayHaveBeenProcessed,
      ...(cause !== undefined && { cause }),
    });
    const timedOut = (limit: TimeoutLimit, cause?: unknown) => new TimeoutError(request, limit, progress(cause));
    const interruption = (): Error => {
      const { reason } = signal as AbortSignal;
      return reason?.name === "TimeoutError" ? timedOut("signal", reason) : new AbortError(request, reason, progress());
    };

    const wait = async (milliseconds: number, work?: () => Promise<void>): Promise<void> => {
      try {
        await withTimeout(milliseconds, signal, () => {}, work);
      } catch {
        throw interruption();
      }
    };

    /** Waits for the turn of the call, if the rate of its operation is limited and as long as its own limits allow. */
    const waitForTurn = async (): Promise<Turn | undefined> => {
      const limit = rateLimits.get(operation);
      if (!limit || retry.isOff) return undefined;
      const patience = Math.min(retry.maxRetryAfter, endsAt - performance.now());
      const turn = limit.enter(hasWaited ? 0 : patience, wasRefused);
      hasWaited = true;
      let isSent = false;
      try {
        await wait(patience, () => turn.begins);
        isSent = true;
      } finally {
        limit.leave(turn, isSent);
      }
      return turn;
    };

    const mayRetryIn = (milliseconds: number): boolean => {
      const mayRetry = retries < retry.maxRetries && performance.now() + milliseconds <= endsAt;
      if (mayRetry) {
        retries++;
        delay = milliseconds;
        retryAt = performance.now() + delay;
      }
      return mayRetry;
    };

    const receive = async (
      attempt: Attempt,
      turn: Turn | undefined,
      replaceToken: (() => Promise<boolean>) | undefined,
    ): Promise<void> => {
      const { status, headers } = attempt.response as Response;
      cancelBody();
      const asked = retryAfter(headers);
      const wanted = asked ?? backoff(retries, retry);
      let mayRetry = isIdempotent && [408, 500, 502, 503, 504].includes(status);
      if (status === 429) {
        mayRetry = wasRefused = true;
        const limit = rateLimits.get(operation) ?? createRateLimit();
        rateLimits.set(operation, limit);
        limit.refuse(wanted, turn);
        pause = wanted;
      } else {
        // A 4xx refuses a request, except for 408, which a gateway may send for a service that is still at work.
        mayHaveBeenProcessed ||= status < 400 || status >= 500 || status === 408;
        if (turn) rateLimits.get(operation)?.accept(turn);
      }
      if (status === 401) {
        if (retry.isOff || hasReplayed || !(await replaceToken?.())) return;
        hasReplayed = true;
        delay = 0;
      } else if (!mayRetry || (asked ?? 0) > retry.maxRetryAfter || !mayRetryIn(wanted)) return;
      cancelBody = discardBody(attempt.response as Response, attempt.controller);
      throw retrySignal;
    };

    /** Returns the error of a failed attempt. */
    const toError = (cause: unknown, { failure, isWritten, response, token }: Attempt): unknown => {
      if (cause instanceof CoreError) return cause;
      if (signal?.aborted) return interruption();
      if (isControlFlow(cause)) return cause;
      if (response || failure?.cause === cause) return new NetworkError(request, redactError(cause, token), progress());
      // Middleware may throw what it likes.
      return isWritten ? cause : argumentError(operation, cause);
    };

    try {
      for (;;) {
        // Timers may fire early by a fraction of a millisecond.
        while (performance.now() < retryAt) await wait(retryAt - performance.now());
        const turn = rateLimits.size > 0 ? await waitForTurn() : undefined;
        const start = performance.now();
        const rest = endsAt - start;
        const attempt = {
          receive: (response: Response, replaceToken?: () => Promise<boolean>) => {
            attempt.response = response;
            return receive(attempt, turn, replaceToken);
          },
        } as Attempt;
        const emitResponse = (): void => {
          const { status } = attempt.response ?? {};
          if (status !== undefined) emit?.({ ...event, type: "response", status, duration: performance.now() - start });
          if (pause !== undefined) emit?.({ ...event, type: "pause", delay: pause });
          pause = undefined;
        };
        const onTimeout = (): never => {
          mayHaveBeenProcessed ||= attempt.isSent === true;
          throw timedOut(rest > timeout ? "timeout" : "deadline");
        };
        try {
          if (signal?.aborted) throw interruption();
          if (rest <= 0) throw timedOut("deadline");
          event.attempt++;
          emit?.({ ...event, type: "request" });
          const value = await withTimeout(Math.min(timeout, rest), signal, onTimeout, (_, controller) => {
            attempt.controller = controller;
            return work(attempt);
          });
          emitResponse();
          return { value, attempts: event.attempt, mayHaveBeenProcessed };
        } catch (cause) {
          if (cause === retrySignal) emitResponse();
          else {
            const { failure, isSent, response } = attempt;
            const isNotSent = !isSent || isUnsent(failure?.cause);
            mayHaveBeenProcessed ||= !isNotSent && !response;
            const error = toError(cause, attempt);
            if (attempt.controller) emit?.({ ...event, type: "failure", error, duration: performance.now() - start });
            const isTransient = failure || error instanceof NetworkError || (error as TimeoutError).limit === "timeout";
            const isFinal =
              isControlFlow(error) || error instanceof ConfigurationError || cause instanceof BodyTooLargeError;
            const mayRetry = isTransient && !isFinal && (isNotSent || isIdempotent);
            if (!mayRetry || signal?.aborted || !mayRetryIn(backoff(retries, retry))) throw error;
          }
          emit?.({ ...event, type: "retry", delay });
        } finally {
          if (turn && rateLimits.get(operation)?.end(turn)) rateLimits.delete(operation);
        }
      }
    } finally {
      cancelBody();
    }
  };
}
