import { median } from "../statistics.ts";

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
