import { registerHooks } from "node:module";
import { UserError } from "../process/user-error.ts";

/** A fault that was once in the code. Planted again, it shows that the simulation finds faults of its kind. */
export interface Plant {
  /** The module of the build that it changes, as the end of its URL. */
  module: string;
  code: string;
  fault: string;
  /** The workload that shows it. */
  workload: string;
}

/** The faults by name. */
export const plants: Readonly<Record<string, Plant>> = {
  "token of another user": {
    workload: "calls",
    module: "core/dist/authorization.js",
    code: "const request = (forceRefresh, signal) =>",
    fault: `let pending;
    const request = (forceRefresh, signal) => {
      pending ??= requestOne(forceRefresh, signal).finally(() => { pending = undefined; });
      return pending;
    };
    const requestOne = (forceRefresh, signal) =>`,
  },
  "deadline that starts again": {
    workload: "authorize",
    module: "core/dist/start-limit.js",
    code: "const rest = () => end - performance.now();",
    fault: "const rest = () => deadline ?? Number.POSITIVE_INFINITY;",
  },
  "POST sent again": {
    workload: "calls",
    module: "core/dist/attempt.js",
    code: "(isNotSent || isIdempotent)",
    fault: "true",
  },
  "listener that rejects": {
    workload: "synchronize",
    module: "core/dist/call-safely.js",
    code: "Promise.resolve(outcome).catch(() => { });",
    fault: ";",
  },
  "run of before": {
    workload: "synchronize",
    module: "synchronization/dist/synchronize-files.js",
    code: "const isLater = !alreadyRunning || earlierRun !== undefined;",
    fault: "const isLater = true;",
  },
  "every 409 means that the file is there": {
    workload: "synchronize",
    module: "synchronization/dist/open-connection.js",
    code: "if (!refused)",
    fault: "if (true)",
  },
  "any result is the end": {
    workload: "synchronize",
    module: "core/dist/wait-for-service-run.js",
    code: "return isCompleted(run) && (",
    fault: "return run.result !== undefined || isCompleted(run) && (",
  },
  "Retry-After cut off": {
    workload: "synchronize",
    module: "core/dist/retry-after.js",
    code: "return delay > 0 ? delay : undefined;",
    fault: "return delay > 0 ? Math.min(delay, 20_000) : undefined;",
  },
  "refused token sent again": {
    workload: "synchronize",
    module: "core/dist/authorization.js",
    code: "async replace(tokens, signal) {",
    fault: `async replace(tokens, signal) {
      tokens.next = await request(false, signal);
      return true;`,
  },
};

/**
 * Plants a fault into the modules that are loaded from now on, and returns the workload that shows it.
 *
 * @throws {UserError} If there is no such fault.
 */
export function plant(name: string): string {
  const found = plants[name];
  if (!found)
    throw new UserError(`There is no planted fault "${name}". Choose from: ${Object.keys(plants).join("; ")}.`);
  const { module, code, fault, workload } = found;
  registerHooks({
    load(url, context, load) {
      const loaded = load(url, context);
      if (!url.endsWith(`/${module}`)) return loaded;
      const source = String(loaded.source);
      if (!source.includes(code)) throw new Error(`${module} no longer contains: ${code}`);
      return { ...loaded, source: source.replace(code, fault) };
    },
  });
  return workload;
}
