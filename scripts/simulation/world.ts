import { createMockPlatform } from "@itwin-rest/mock";
import { Network, type Surroundings } from "./network.ts";
import { createRandom } from "./random.ts";
import { Tokens } from "./tokens.ts";
import { epoch, VirtualTime } from "./virtual-time.ts";

/** Everything that one schedule of the simulation consists of. */
export interface World extends Surroundings {
  readonly network: Network;
  /** Returns the options of a client whose requests pass the network, with tokens of a user. */
  throughNetwork(user: string): ClientOptions;
  /** Returns the options of a client that reaches the service past the faults of the network. */
  directly(user: string): ClientOptions;
}

interface ClientOptions {
  accessToken: string | ((request: { forceRefresh: boolean }) => string);
  fetch: typeof globalThis.fetch;
}

/** Users of all schedules. They have authorized both services, unless a workload starts without consent. */
export const users: readonly string[] = ["alice", "bob", "carol"];

/** The iModel of all schedules. */
export const iModelId = "ad0ba809-9241-48ad-9eb0-c8038c1a1d51";

/** Undocumented behavior of the platform that a client must cope with. */
const quirks = ["laggingLastRun", "malformedLinks", "nextOnEveryPage", "nullResults", "unknownStates"] as const;

/** Creates the world of one seed: a mock platform behind a network that fails for some time and then recovers. */
export function createWorld(seed: number, record: { violations: string[]; lines: string[] }): World {
  const random = createRandom(seed);
  const time = new VirtualTime(createRandom(seed + 1_000_000_007));
  const tokens = new Tokens(() => time.now, random);
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
  const surroundings = { random, time, tokens, platform, trace, violate };
  const network = new Network(surroundings);
  return {
    ...surroundings,
    network,
    throughNetwork: (user) => ({
      accessToken: ({ forceRefresh }) => tokens.request(user, forceRefresh),
      fetch: network.fetch,
    }),
    directly: (user) => ({ accessToken: user, fetch: platform.fetch }),
  };
}
