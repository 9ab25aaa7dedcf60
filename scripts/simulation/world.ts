import { createMockPlatform } from "@itwin-rest/mock";
import { Network, type Surroundings } from "./network.ts";
import { createRandom } from "./random.ts";
import { Tokens } from "./tokens.ts";
import { epoch, type SimulatedProcess, VirtualTime } from "./virtual-time.ts";

/** Everything that one schedule of the simulation consists of. */
export interface World extends Surroundings {
  readonly network: Network;
  /** Starts a process whose timers and requests are its own. */
  startProcess(name: string): SimulatedProcess;
}

/** Users of all schedules. They have authorized both services, unless a workload starts without consent. */
export const users: readonly string[] = ["alice", "bob", "carol"];

/** Undocumented behavior of the platform that a client must cope with. */
const quirks = ["laggingLastRun", "malformedLinks", "nextOnEveryPage", "nullResults", "unknownStates"] as const;

/** Creates the world of one seed: a mock platform behind a network that fails for some time and then recovers. */
export function createWorld(seed: number, record: { violations: string[]; lines: string[] }): World {
  const random = createRandom(seed);
  const time = new VirtualTime(createRandom(seed + 1_000_000_007));
  const tokens = new Tokens(() => time.now);
  const consents = Object.fromEntries(users.map((user) => [user, ["synchronization", "export"]]));
  const platform = createMockPlatform({
    consents,
    seed: 1 + (seed % 1_000_000),
    speed: random.pick([1, 1, 10]),
    quirks: quirks.filter(() => random.chance(0.2)),
    now: () => epoch + Math.floor(time.now),
  });
  const trace = (line: string): void => {
    record.lines.push(`${(time.now / 1_000).toFixed(3).padStart(10)} ${line}`);
  };
  const violate = (invariant: string): void => {
    record.violations.push(invariant);
    trace(`VIOLATION ${invariant}`);
  };
  const world = { random, time, tokens, platform, trace, violate };
  const network = new Network(world);
  return { ...world, network, startProcess: (name) => ({ name, isDead: false }) };
}
