import type { Call } from "./callers/caller.ts";

const warmUps = 20_000;
const calls = 50_000;

/** Returns what a call costs, in microseconds of the processor. To be run once in a process. */
export async function timeCalls(call: Call): Promise<number> {
  await makeCalls(call, warmUps);
  // Nothing here ever waits, so the cost is time of the processor. A clock on the wall would add what other programs
  // take, and leave out the garbage that is collected in another thread.
  const before = process.cpuUsage();
  await makeCalls(call, calls);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

async function makeCalls(call: Call, count: number): Promise<void> {
  for (let made = 0; made < count; made++) {
    if (!(await call())) throw new Error("A call gave another answer than the server's.");
  }
}
