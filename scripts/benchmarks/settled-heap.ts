import { setImmediate } from "node:timers/promises";

/** Collects all garbage and returns how many MiB are still in use. Needs `node --expose-gc`. */
export async function settledHeap(): Promise<number> {
  if (!globalThis.gc) {
    throw new Error(
      "The heap cannot be measured without --expose-gc. Run this through `pnpm benchmark:load` or `:memory`.",
    );
  }
  // What a first collection finds may have finalizers, which run between two turns and give up more.
  globalThis.gc();
  await setImmediate();
  globalThis.gc();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
