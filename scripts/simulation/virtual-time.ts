import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate as immediate } from "node:timers/promises";
import type { Random } from "./random.ts";
import type { SimulatedProcess } from "./simulated-process.ts";

interface Timer {
  at: number;
  run: () => void;
  owner: SimulatedProcess | undefined;
  isCleared: boolean;
}

const owners = new AsyncLocalStorage<SimulatedProcess>();

/** The date on the clock when a schedule starts. */
export const epoch = Date.UTC(2026, 0, 1);

/** Maximum number of timers of one schedule. */
const maxTimers = 20_000;

/** A clock that jumps from timer to timer. While it runs, the globals for time and chance are its own. */
export class VirtualTime {
  now = 0;
  #timers: Timer[] = [];
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** Runs work, and everything that it leaves behind, to the end of the last timer. */
  async run(work: () => Promise<void>): Promise<void> {
    const real = { setTimeout, clearTimeout, date: Date.now, performance: performance.now, random: Math.random };
    Object.assign(globalThis, {
      setTimeout: (run: (...values: unknown[]) => void, delay = 0, ...values: unknown[]) =>
        this.#add(() => run(...values), delay),
      clearTimeout: (timer: Timer | undefined) => {
        if (timer) timer.isCleared = true;
      },
    });
    Date.now = () => epoch + Math.floor(this.now);
    performance.now = () => this.now;
    Math.random = () => this.#random.next();
    try {
      const neverSettled = new Error("a call never settled, although no timer is left");
      const working = work();
      working.catch(() => {});
      await this.#drain();
      await Promise.race([working, immediate().then(() => Promise.reject(neverSettled))]);
    } finally {
      Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
      Date.now = real.date;
      performance.now = real.performance;
      Math.random = real.random;
    }
  }

  /** Resolves after a delay in ms. The timer belongs to no process. */
  sleep(delay: number): Promise<void> {
    return new Promise((resolve) => {
      owners.exit(() => this.#add(resolve, delay));
    });
  }

  /** Returns the number of timers of a process that have neither fired nor been cleared. */
  pending(owner: SimulatedProcess): number {
    return this.#timers.filter((timer) => timer.owner === owner && !timer.isCleared).length;
  }

  /** Clears the timers of a process. */
  clear(owner: SimulatedProcess): void {
    for (const timer of this.#timers) if (timer.owner === owner) timer.isCleared = true;
  }

  /** Runs work in a process, to which all timers that it starts belong. */
  within<Value>(owner: SimulatedProcess, work: () => Value): Value {
    return owners.run(owner, work);
  }

  async #drain(): Promise<void> {
    for (let fired = 0; ; fired++) {
      // All promises that can settle do so before the time advances.
      await immediate();
      const timer = this.#next();
      if (!timer) return;
      if (fired > maxTimers) throw new Error(`${maxTimers} timers have fired: the schedule does not end`);
      this.now = Math.max(this.now, timer.at);
      const { owner, run } = timer;
      if (owner) owners.run(owner, run);
      else owners.exit(run);
    }
  }

  #add(run: () => void, delay: number): Timer {
    const owner = owners.getStore();
    const time = Number.isFinite(delay) && delay > 0 ? delay : 0;
    if (delay > 2 ** 31 - 1) throw new Error(`a timer of ${delay} ms overflows and fires at once`);
    const timer = { at: this.now + time, run, owner, isCleared: owner?.isDead ?? false };
    this.#timers.push(timer);
    return Object.assign(timer, { unref: () => timer, ref: () => timer, hasRef: () => true });
  }

  /** Removes the earliest timer. Of two timers of the same time, the one that was started first is the earlier one. */
  #next(): Timer | undefined {
    this.#timers = this.#timers.filter(({ isCleared }) => !isCleared);
    const first = this.#timers.reduce<Timer | undefined>(
      (one, other) => (one && one.at <= other.at ? one : other),
      undefined,
    );
    if (first) first.isCleared = true;
    return first;
  }
}

/** Returns the process in which the caller runs. */
export function currentProcess(): SimulatedProcess | undefined {
  return owners.getStore();
}
