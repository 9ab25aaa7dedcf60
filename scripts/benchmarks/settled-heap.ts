import { setImmediate } from "node:timers/promises";
import { UserError } from "../process/user-error.ts";

/** Collects all garbage and returns how many MiB are still in use. Requires `node --expose-gc`. */
export async function settledHeap(): Promise<number> {
  if (!globalThis.gc) throw new UserError("Run it with node --expose-gc, as `pnpm benchmark:load` and `:memory` do.");
  // Finalizers of the first collection run between two turns of the event loop and release more.
  globalThis.gc();
  await setImmediate();
  globalThis.gc();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
