import { getEventListeners } from "node:events";
import type { Limits, SimulatedProcess } from "./simulated-process.ts";
import type { World } from "./world.ts";

/** The end of the work of a process: a result, or an error, which is `"death"` for a process that died. */
export type End<Value> = { result: Value; error?: never } | { result?: never; error: unknown };

/** Runs the code of a user in a process until it settles or the process dies, and checks the promises to every caller. */
export async function runProcess<Value>(
  { time, violate }: World,
  name: string,
  limits: Limits,
  work: (process: SimulatedProcess) => Promise<Value>,
): Promise<End<Value>> {
  const { deadline = Number.POSITIVE_INFINITY, abortsAfter = Number.POSITIVE_INFINITY, ownTime = 0 } = limits;
  const controller = new AbortController();
  const { signal } = controller;
  const death = Promise.withResolvers<End<Value>>();
  const onDeath = () => death.resolve({ error: "death" });
  const process: SimulatedProcess = { name, limits, endsAt: time.now + deadline, signal, isDead: false, onDeath };
  const settlesBy = time.now + Math.min(deadline, abortsAfter) + ownTime + 1;
  if (Number.isFinite(abortsAfter)) time.sleep(abortsAfter).then(() => controller.abort());

  const settled = time
    .within(process, () => work(process))
    .then(
      (result) => ({ result }),
      (error: unknown) => ({ error: error ?? "rejected without a reason" }),
    );
  const end = await Promise.race([settled, death.promise]);
  if (process.isDead) return end;
  if (time.now > settlesBy) violate("work settles by its deadline and at its abort");
  if (time.pending(process) > 0) violate("no timer is left behind");
  if (getEventListeners(signal, "abort").length > 0) violate("no listener is left on a signal");
  return end;
}
