import { backoff } from "./backoff.js";

/** A call that waits for its turn, or has had it. */
export interface Turn {
  /** Resolves when the call may be sent. */
  begins: Promise<void>;
  begin: () => void;
  /** The end of the pause that the call waits out. */
  dueAt: number;
  wasRefused: boolean;
  /** The number of pauses before the call was sent, while it is under way. */
  generation?: number | undefined;
}

/** The turns of the calls of one operation. */
export interface RateLimit {
  /** Queues a call that may wait for `patience` ms. Calls that were refused go first, so that none uses up its retries. */
  enter(patience: number, wasRefused: boolean): Turn;
  /** Takes a call out of the queue, to send it without its turn or not at all. */
  leave(turn: Turn, isSent: boolean): void;
  /** Starts a pause of `delay` ms. A call that was sent before the limit was known has no turn. */
  refuse(delay: number, turn: Turn | undefined): void;
  /** Ends the turn of a call that the service has accepted. */
  accept(turn: Turn): void;
  /** Ends a turn. Returns whether no other call waits or is under way, so that the limit can be forgotten. */
  end(turn: Turn | undefined): boolean;
}

/**
 * Limits the rate of an operation to which the service has responded 429.
 *
 * Calls wait for the end of the pause. Then one is sent, and more with each one that is accepted: their number doubles
 * up to half of the number that was refused, and then grows slowly. A call waits out one pause that it did not cause. If another
 * follows, or if the pause is longer than the call may wait, it is sent during the pause, because the limit may not
 * apply to it; but only one such call at a time, and with growing delays between them.
 */
export function createRateLimit(): RateLimit {
  const queue: Turn[] = [];
  let pausedUntil = 0;
  let probeAt = 0;
  let width = Number.POSITIVE_INFINITY;
  let threshold = width;
  let sent = 0;
  let refusals = 0;
  let generation = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const start = (turn: Turn): void => {
    queue.splice(queue.indexOf(turn), 1);
    sent++;
    turn.generation = generation;
    turn.begin();
  };

  /** Starts the turns that may begin now, and sets a timer for the next one. */
  const advance = (): void => {
    clearTimeout(timer);
    while (queue.length > 0) {
      const now = performance.now();
      const isPaused = now < pausedUntil;
      const turn = queue.find(({ dueAt }) => !isPaused || dueAt <= now);
      if (turn && sent >= (isPaused ? 1 : width)) return;
      const rest = (turn ? (isPaused ? probeAt : now) : Math.min(...queue.map(({ dueAt }) => dueAt))) - now;
      if (rest > 0) {
        timer = setTimeout(advance, Math.min(Math.ceil(rest), 2 ** 31 - 1));
        return;
      }
      if (turn) start(turn);
    }
  };

  const end = (turn: Turn | undefined): boolean => {
    if (turn?.generation !== undefined) {
      turn.generation = undefined;
      sent--;
      advance();
    }
    return !queue.length && !sent && performance.now() >= pausedUntil;
  };

  return {
    enter(patience, wasRefused) {
      const now = performance.now();
      const turn = { wasRefused, dueAt: pausedUntil - now > patience ? now : pausedUntil } as Turn;
      turn.begins = new Promise((resolve) => {
        turn.begin = resolve;
      });
      const index = wasRefused ? queue.findIndex((other) => !other.wasRefused) : -1;
      queue.splice(index < 0 ? queue.length : index, 0, turn);
      advance();
      return turn;
    },
    leave(turn, isSent) {
      if (!queue.includes(turn)) {
        // Its turn has begun in the moment in which it was given up.
        if (!isSent) end(turn);
        return;
      }
      if (isSent) start(turn);
      else queue.splice(queue.indexOf(turn), 1);
      advance();
    },
    refuse(delay, turn) {
      const now = performance.now();
      // Requests sent before a pause do not count after it.
      if ((turn?.generation ?? 0) === generation) {
        generation++;
        threshold = Math.max(1, width / 2);
        width = 1;
        probeAt = now + backoff(refusals++, { baseDelay: 500, maxDelay: 30_000 });
      }
      pausedUntil = Math.max(pausedUntil, now + delay);
      end(turn);
    },
    accept(turn) {
      if (turn.generation === generation) {
        refusals = pausedUntil = 0;
        width += width < threshold ? 1 : 1 / width;
      }
      end(turn);
    },
    end,
  };
}
