/** The median of all rounds and its ratio to that of a baseline, with the least and the most of the single rounds. */
export interface Summary {
  middle: number;
  ratio: number;
  least: number;
  most: number;
}

/** Compares rounds that were measured in turns with those of the baseline, round by round. */
export function summarize(values: readonly number[], baseline: readonly number[]): Summary {
  const ratios = values.map((value, round) => value / (baseline[round] ?? Number.NaN));
  return { middle: median(values), ratio: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

/** Returns the middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** Returns how far the heap rose above its size at 20 % of the samples, when all code has been compiled. */
export function growth(samples: readonly number[]): number {
  const settled = samples.slice(Math.floor(samples.length / 5));
  return Math.max(...settled) - (settled[0] ?? Number.NaN);
}
