import { isControlFlow } from "./access-token.js";
import { backoff } from "./backoff.js";
import type { AttemptEvent } from "./client-event.js";
import {
  AbortError,
  AccessTokenError,
  ConfigurationError,
  NetworkError,
  RequestError,
  type RequestErrorOptions,
  TimeoutError,
  type TimeoutLimit,
} from "./errors.js";
import { isUnsent } from "./is-unsent.js";
import { RateLimit, type Turn } from "./rate-limit.js";
import { redactError } from "./redact.js";
import { BodyTooLargeError, discardBody } from "./response-body.js";
import { retryAfter } from "./retry-after.js";
import { type RetrySettings, readRetryOptions } from "./retry-options.js";
import type { Attempt, Call, Sent, TransportOptions } from "./transport.js";
import { withTimeout } from "./with-timeout.js";

/** Thrown out of an attempt whose response is not kept. */
const retrySignal = new Error("Another attempt follows this response.");

/** The statuses after which idempotent requests are retried. */
const retryableStatuses = [408, 500, 502, 503, 504];

/** The statuses by which a service refuses a request without processing it. */
const refusals = [401, 403, 429];

/** The course of one call: its attempts, and the delays between them. */
export class CallRun {
  private readonly call: Call;
  private readonly options: TransportOptions;
  private readonly rateLimits: Map<string, RateLimit>;
  private readonly retry: RetrySettings | false;
  private readonly endsAt: number;
  private readonly operation: string;
  private readonly event: AttemptEvent;
  private retries = 0;
  private retryAt = 0;
  private mayHaveBeenProcessed = false;
  /** Whether the service has refused the call with a 429. */
  private wasRefused = false;
  /** Whether the call has waited out a pause that it did not cause. */
  private hasWaited = false;
  private hasReplayed = false;
  /** The delay before the next attempt, in ms. */
  private retryDelay = 0;
  /** The pause that the last response has caused, in ms. */
  private pauseDelay: number | undefined;
  /** Cancels what is left of the body of a response that was not kept. */
  private cancelBody: (() => void) | undefined;

  constructor(call: Call, options: TransportOptions, rateLimits: Map<string, RateLimit>, number: number) {
    const { method, url, path = url } = call.request;
    this.call = call;
    this.options = options;
    this.rateLimits = rateLimits;
    this.retry = readRetryOptions(call.retry, options.retry);
    this.endsAt = performance.now() + (call.deadline ?? options.deadline ?? Number.POSITIVE_INFINITY);
    this.operation = `${method} ${path}`;
    this.event = { call: number, attempt: 0, method, path };
  }

  /** Makes an attempt. Resolves to its value, or to nothing if another attempt follows. */
  async attempt<Value>(work: (attempt: Attempt) => Promise<Value>): Promise<Sent<Value> | undefined> {
    const { call, event, options } = this;
    // Most attempts need not wait, and then need not pay for it.
    if (this.retryAt > 0) await this.waitForRetry();
    const turn = this.rateLimits.size > 0 ? await this.waitForTurn() : undefined;
    try {
      if (call.signal?.aborted) throw this.interruption();
      const start = performance.now();
      const rest = this.endsAt - start;
      if (rest <= 0) throw this.timedOut("deadline");
      event.attempt++;
      options.emit?.({ ...event, type: "request" });
      const timeout = call.timeout ?? options.timeout ?? 30_000;
      const attempt = {
        isWritten: false,
        isSent: false,
        receive: (response: Response, replaceToken?: () => Promise<boolean>) => {
          attempt.response = response;
          return this.receive(attempt, turn, replaceToken);
        },
      } as Attempt;
      const onTimeout = (): never => {
        this.mayHaveBeenProcessed ||= attempt.isSent;
        throw this.timedOut(rest > timeout ? "timeout" : "deadline");
      };
      try {
        const value = await withTimeout(Math.min(timeout, rest), call.signal, onTimeout, (_, controller) => {
          attempt.controller = controller;
          return work(attempt);
        });
        this.emitResponse(attempt, start);
        return { value, attempts: event.attempt };
      } catch (cause) {
        if (cause === retrySignal) this.emitResponse(attempt, start);
        else this.recover(cause, attempt, start);
        options.emit?.({ ...event, type: "retry", delay: this.retryDelay });
        return undefined;
      }
    } finally {
      this.endTurn(turn);
    }
  }

  /** Cancels what is left of the body of a response that was not kept. */
  discard(): void {
    this.cancelBody?.();
    this.cancelBody = undefined;
  }

  /** Decides about a response before its body is read. Throws if another attempt follows. */
  private async receive(
    attempt: Attempt,
    turn: Turn | undefined,
    replaceToken: (() => Promise<boolean>) | undefined,
  ): Promise<void> {
    this.discard();
    const { status, headers } = attempt.response as Response;
    const { retry } = this;
    this.mayHaveBeenProcessed ||= !refusals.includes(status);
    const asked = retryAfter(headers);
    const delay = asked ?? backoff(this.retries, retry || defaultBackoff);
    if (status === 429) {
      this.wasRefused = true;
      this.refuse(delay, turn);
    } else if (turn) {
      this.rateLimits.get(this.operation)?.accept(turn);
    }
    if (!retry) return;
    if (status === 401) {
      if (this.hasReplayed || !(await replaceToken?.())) return;
      this.hasReplayed = true;
      this.retryDelay = 0;
    } else {
      const mayRetry = status === 429 || (this.call.isIdempotent && retryableStatuses.includes(status));
      if (!mayRetry || (asked ?? 0) > retry.maxRetryAfter || !this.hasRetryIn(delay, retry)) return;
      this.scheduleRetry(delay);
    }
    this.cancelBody = discardBody(attempt.response as Response, attempt.controller);
    throw retrySignal;
  }

  /** Schedules a retry after a failure, or throws the error of the call. */
  private recover(cause: unknown, attempt: Attempt, start: number): void {
    const { call, retry, options } = this;
    const { failure, response } = attempt;
    const isNotSent = !attempt.isSent || (failure !== undefined && isUnsent(failure.cause));
    this.mayHaveBeenProcessed ||= !isNotSent && !response;
    const error = this.toError(cause, attempt);
    options.emit?.({ ...this.event, type: "failure", error, duration: performance.now() - start });
    const isTransient =
      error instanceof TimeoutError
        ? error.limit === "timeout"
        : failure !== undefined || error instanceof NetworkError;
    const delay = backoff(this.retries, retry || defaultBackoff);
    const mayRetry = isTransient && (isNotSent || call.isIdempotent) && !(cause instanceof BodyTooLargeError);
    if (!mayRetry || call.signal?.aborted || !retry || !this.hasRetryIn(delay, retry)) throw error;
    this.scheduleRetry(delay);
  }

  private toError(cause: unknown, { failure, isWritten, response, token }: Attempt): unknown {
    const { request, signal } = this.call;
    if (cause instanceof RequestError || cause instanceof AccessTokenError || cause instanceof ConfigurationError)
      return cause;
    if (signal?.aborted) return this.interruption();
    if (isControlFlow(cause)) return cause;
    if (response || (failure && failure.cause === cause)) {
      return new NetworkError(request, redactError(cause, token), this.progress());
    }
    // Middleware may throw what it likes; its caller knows what it means.
    return isWritten ? cause : unwritable(cause, this.operation);
  }

  private hasRetryIn(delay: number, { maxRetries }: RetrySettings): boolean {
    return this.retries < maxRetries && performance.now() + delay <= this.endsAt;
  }

  private scheduleRetry(delay: number): void {
    this.retries++;
    this.retryDelay = delay;
    this.retryAt = performance.now() + delay;
  }

  private async waitForRetry(): Promise<void> {
    // Timers may fire early by a fraction of a millisecond.
    while (performance.now() < this.retryAt) await this.wait(this.retryAt - performance.now());
    this.retryAt = 0;
  }

  /** Waits for the turn of the call, if the rate of its operation is limited, but no longer than its own limits allow. */
  private async waitForTurn(): Promise<Turn | undefined> {
    const limit = this.rateLimits.get(this.operation);
    if (!limit || !this.retry) return undefined;
    const rest = this.endsAt - performance.now();
    const patience = Math.min(this.retry.maxRetryAfter, rest);
    const turn = limit.enter(this.hasWaited ? 0 : patience, this.wasRefused);
    this.hasWaited = true;
    try {
      await this.wait(patience, () => turn.begins);
    } catch (error) {
      limit.leave(turn, false);
      throw error;
    }
    limit.leave(turn, true);
    return turn;
  }

  private async wait(milliseconds: number, work?: () => Promise<void>): Promise<void> {
    try {
      await withTimeout(milliseconds, this.call.signal, () => {}, work);
    } catch {
      throw this.interruption();
    }
  }

  private refuse(delay: number, turn: Turn | undefined): void {
    let limit = this.rateLimits.get(this.operation);
    if (!limit) {
      limit = new RateLimit();
      this.rateLimits.set(this.operation, limit);
    }
    limit.refuse(delay, turn);
    this.pauseDelay = delay;
  }

  private endTurn(turn: Turn | undefined): void {
    const limit = turn && this.rateLimits.get(this.operation);
    limit?.end(turn);
    if (limit?.isOver) this.rateLimits.delete(this.operation);
  }

  private emitResponse({ response }: Attempt, start: number): void {
    const { emit } = this.options;
    if (!response || !emit) return;
    emit({ ...this.event, type: "response", status: response.status, duration: performance.now() - start });
    if (this.pauseDelay !== undefined) emit({ ...this.event, type: "pause", delay: this.pauseDelay });
    this.pauseDelay = undefined;
  }

  private progress(): RequestErrorOptions {
    return { attempts: this.event.attempt, mayHaveBeenProcessed: this.mayHaveBeenProcessed };
  }

  private timedOut(limit: TimeoutLimit): TimeoutError {
    return new TimeoutError(this.call.request, limit, this.progress());
  }

  /** The error of a call that its signal has ended. */
  private interruption(): RequestError {
    const { request, signal } = this.call;
    const { reason } = signal as AbortSignal;
    return (reason as Error | undefined)?.name === "TimeoutError"
      ? new TimeoutError(request, "signal", { ...this.progress(), cause: reason })
      : new AbortError(request, reason, this.progress());
  }
}

const defaultBackoff = { baseDelay: 500, maxDelay: 8_000 };

/** The error of a call whose arguments cannot be written into a request, such as a body that is no JSON. */
function unwritable(cause: unknown, operation: string): ConfigurationError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ConfigurationError(`The arguments of ${operation} cannot be sent: ${reason}`, { cause });
}
