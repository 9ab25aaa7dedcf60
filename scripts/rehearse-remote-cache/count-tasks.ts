/** How many tasks turbo says there were, and how many of them came out of a cache. */
export function countTasks(output: string): { total: number; cached: number } {
  const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/.exec(output) ?? [];
  if (total === undefined) throw new Error(`turbo did not say how many tasks there were:\n${output}`);
  return { total: Number(total), cached: Number(cached) };
}
