/** Returns how far the heap rose above its size at 20 % of the samples, by when everything has been compiled once. */
export function growth(samples: readonly number[]): number {
  const settled = samples.slice(Math.floor(samples.length / 5));
  return Math.max(...settled) - (settled[0] ?? Number.NaN);
}
