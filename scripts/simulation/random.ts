/** Draws from a seeded sequence: the same seed produces the same draws. */
export interface Random {
  /** Returns a number from 0 up to but not including 1. */
  next(): number;
  /** Returns true with the given probability. */
  chance(probability: number): boolean;
  /** Returns a number between two bounds. */
  between(low: number, high: number): number;
  /** Returns a whole number from 0 up to but not including the bound. */
  below(bound: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** Creates a sequence of draws by the generator mulberry32. */
export function createRandom(seed: number): Random {
  // Neighboring seeds would begin with similar draws.
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    between: (low, high) => low + next() * (high - low),
    pick: (items) => items[below(items.length)] as never,
  };
}
