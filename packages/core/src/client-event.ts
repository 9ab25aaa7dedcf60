/** Something that happened inside a client, for logs, metrics and traces. Holds no token, query, body or header. */
export type ClientEvent =
  /** An attempt is sent. Exactly one `response` or `failure` with the same `call` and `attempt` follows. */
  | (AttemptEvent & { type: "request" })
  /** The answer's headers arrived `duration` ms after the attempt began; of an answer that is kept, the body too. */
  | (AttemptEvent & { type: "response"; status: number; duration: number })
  /** No complete answer arrived within `duration` ms. */
  | (AttemptEvent & { type: "failure"; error: unknown; duration: number })
  /** The attempt is repeated, after a wait of `delay` ms unless the client is paused for longer. */
  | (AttemptEvent & { type: "retry"; delay: number })
  /** A rate limit pauses all calls of the client for `delay` ms. */
  | (AttemptEvent & { type: "pause"; delay: number })
  /** A token was asked for; `error` is what went wrong, if it did. */
  | { type: "token"; duration: number; error?: unknown };

/** Which attempt of which call an event belongs to. */
export interface AttemptEvent {
  /** A number that the attempts of one call share, unique in its client. */
  call: number;
  /** The number of the attempt, counted from 1. */
  attempt: number;
  /** The HTTP method. */
  method: string;
  /** The path of the operation, with `{names}` in place of its parameters. */
  path: string;
}
