/** Event of a client, for logs, metrics and traces. Contains no token, query, body or header. */
export type ClientEvent =
  /** An attempt begins. Exactly one `response` or `failure` with the same `call` and `attempt` follows. */
  | (AttemptEvent & { type: "request" })
  /** A response arrived `duration` ms after the attempt began; if it is kept, with its body. */
  | (AttemptEvent & { type: "response"; status: number; duration: number })
  /** No complete response arrived within `duration` ms. */
  | (AttemptEvent & { type: "failure"; error: unknown; duration: number })
  /** Another attempt follows after `delay` ms, or later if the rate of the operation is limited. */
  | (AttemptEvent & { type: "retry"; delay: number })
  /** A 429 pauses the calls of the same operation for `delay` ms. */
  | (AttemptEvent & { type: "pause"; delay: number })
  /** The token source was called; `error` is set if it failed. */
  | { type: "token"; duration: number; error?: unknown };

/** Attempt of a call that an event belongs to. */
export interface AttemptEvent {
  /** Number that the attempts of one call share, unique in its client. */
  call: number;
  /** Number of the attempt, counted from 1. */
  attempt: number;
  /** HTTP method. */
  method: string;
  /** Path of the operation, with `{names}` in place of its parameters. */
  path: string;
}
