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
