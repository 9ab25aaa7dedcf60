import { backoff } from "./backoff.js";

/** A call that waits for its turn, or has had it. */
export interface Turn {
  /** Resolves when the call may be sent. */
  readonly begins: Promise<void>;
  readonly begin: () => void;
  /** The end of the pause that the call waits out. */
  readonly dueAt: number;
  /** Whether the service has refused the call before. Such calls go first, so that none runs out of retries. */
  readonly wasRefused: boolean;
  /** The number of pauses before the call was sent, while it is under way. */
  generation?: number | undefined;
}

const probeDelays = { baseDelay: 500, maxDelay: 30_000 };

/**
 * The turns of the calls of one operation after the service has limited its rate by a 429.
 *
 * Calls wait for the end of the pause. Then one is sent, and more with each one that is accepted: their number doubles
 * up to half of what was too much, and then grows slowly. A call waits out one pause that it did not cause. If another
 * follows, or if the pause is longer than the call may wait, it is sent during the pause, because the limit may not
 * apply to it; but only one such call at a time, and with growing delays between them.
 */
export class RateLimit {
  private pausedUntil = 0;
  private probeAt = 0;
  private window = Number.POSITIVE_INFINITY;
  private threshold = Number.POSITIVE_INFINITY;
  private sent = 0;
  private refusals = 0;
  private generation = 0;
  private readonly queue: Turn[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether no call waits or is under way, so that the limit can be forgotten. */
  get isOver(): boolean {
    return !this.queue.length && !this.sent && performance.now() >= this.pausedUntil;
  }

  /** Queues a call that may wait for at most `patience` ms. */
  enter(patience: number, wasRefused: boolean): Turn {
    const now = performance.now();
    let begin = (): void => {};
    const begins = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const turn = { begins, begin, wasRefused, dueAt: this.pausedUntil - now > patience ? now : this.pausedUntil };
    const index = wasRefused ? this.queue.findIndex((other) => !other.wasRefused) : -1;
    this.queue.splice(index < 0 ? this.queue.length : index, 0, turn);
    this.advance();
    return turn;
  }

  /** Ends the waiting of a call that is sent without its turn, or not at all. */
  leave(turn: Turn, isSent: boolean): void {
    const index = this.queue.indexOf(turn);
    if (index < 0) return;
    this.queue.splice(index, 1);
    if (isSent) this.start(turn);
    this.advance();
  }

  /** Ends the turn of a call that the service has refused for `delay` ms. Calls sent before the limit was known had none. */
  refuse(delay: number, turn: Turn | undefined): void {
    const now = performance.now();
    // What was sent before a pause says nothing about the time after it.
    if ((turn?.generation ?? 0) === this.generation) {
      this.generation++;
      this.threshold = Math.max(1, this.window / 2);
      this.window = 1;
      this.probeAt = now + backoff(this.refusals++, probeDelays);
    }
    this.pausedUntil = Math.max(this.pausedUntil, now + delay);
    this.end(turn);
  }

  /** Ends the turn of a call that the service has accepted. */
  accept(turn: Turn): void {
    if (turn.generation === this.generation) {
      this.refusals = 0;
      this.pausedUntil = 0;
      this.window += this.window < this.threshold ? 1 : 1 / this.window;
    }
    this.end(turn);
  }

  /** Ends the turn of a call, if it has one. */
  end(turn: Turn | undefined): void {
    if (turn?.generation === undefined) return;
    turn.generation = undefined;
    this.sent--;
    this.advance();
  }

  private start(turn: Turn): void {
    this.sent++;
    turn.generation = this.generation;
    turn.begin();
  }

  /** Starts the turns that may begin now, and sets a timer for the next one. */
  private advance(): void {
    clearTimeout(this.timer);
    while (this.queue.length) {
      const now = performance.now();
      const isPaused = now < this.pausedUntil;
      const turn = isPaused ? this.queue.find(({ dueAt }) => dueAt <= now) : this.queue[0];
      if (turn && this.sent >= (isPaused ? 1 : this.window)) return;
      const beginsAt = turn ? (isPaused ? this.probeAt : now) : Math.min(...this.queue.map(({ dueAt }) => dueAt));
      if (beginsAt > now) {
        this.timer = setTimeout(() => this.advance(), Math.min(Math.ceil(beginsAt - now), 2 ** 31 - 1));
        return;
      }
      if (!turn) continue;
      this.queue.splice(this.queue.indexOf(turn), 1);
      this.start(turn);
    }
  }
}
