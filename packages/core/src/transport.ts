import { CallRun } from "./call-run.js";
import type { ClientEvent } from "./client-event.js";
import type { CallLimits } from "./client-options.js";
import type { RateLimit } from "./rate-limit.js";
import type { RequestSummary } from "./result.js";

/** Options of a transport. */
export interface TransportOptions extends CallLimits {
  emit?: ((event: ClientEvent) => void) | undefined;
}

/** A call to make. */
export interface Call extends CallLimits {
  readonly request: RequestSummary;
  readonly isIdempotent: boolean;
  readonly signal?: AbortSignal | null | undefined;
}

/** One attempt of a call, shared by the transport and the function that makes it. */
export interface Attempt {
  /** Aborts at the end of the attempt, unless it succeeds. */
  controller: AbortController;
  /** Set when the arguments of the call have become a request, so that later errors are no mistakes in them. */
  isWritten: boolean;
  /** Set when the request is about to be sent. */
  isSent: boolean;
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

/** The value of the attempt that was kept. */
export interface Sent<Value> {
  readonly value: Value;
  readonly attempts: number;
}

/** Makes attempts of a call until one is kept. */
export type Transport = <Value>(call: Call, work: (attempt: Attempt) => Promise<Value>) => Promise<Sent<Value>>;

/** Creates the transport of a client. A 429 limits the rate of all its calls of the same operation. */
export function createTransport(options: TransportOptions): Transport {
  const rateLimits = new Map<string, RateLimit>();
  let calls = 0;
  return async (call, work) => {
    const run = new CallRun(call, options, rateLimits, ++calls);
    try {
      for (;;) {
        const sent = await run.attempt(work);
        if (sent) return sent;
      }
    } finally {
      run.discard();
    }
  };
}
