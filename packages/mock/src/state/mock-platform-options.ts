import type { MockFault } from "./fault-script.js";
import type { MockQuirk } from "./quirks.js";
import type { Tier } from "./rate-limits.js";

/** The options of a mock platform that fit into a JSON file. */
export interface MockScenario {
  /** Failures that replace the usual responses, in order. */
  faults?: readonly MockFault[] | undefined;
  /**
   * The services that each user, identified by their token, has consented to, such as `{ alice: ["export"] }`. Other
   * users get a link to the consent page.
   */
  consents?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * The subscription, which limits the requests of each user.
   *
   * @default no limit
   */
  tier?: Tier | undefined;
  /**
   * Behavior that the documentation of the platform leaves open, such as `["nullResults"]`.
   *
   * @default none
   */
  quirks?: readonly MockQuirk[] | undefined;
  /**
   * The factor by which runs are faster than their timetable of one minute.
   *
   * @default 1
   */
  speed?: number | undefined;
  /**
   * The seed of identifiers: the same calls get the same responses.
   *
   * @default 1
   */
  seed?: number | undefined;
}

/** A scenario and its clock. */
export interface MockPlatformOptions extends MockScenario {
  /**
   * Returns the time in milliseconds.
   *
   * @default Date.now
   */
  now?: (() => number) | undefined;
}
