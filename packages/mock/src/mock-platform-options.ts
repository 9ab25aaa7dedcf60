import type { MockFault } from "./fault-script.js";
import type { LinkStyle } from "./page-of.js";
import type { Tier } from "./rate-limits.js";

/** How a mock platform differs from a well-behaved one, in a form that fits into a JSON file. */
export interface MockScenario {
  /** Failures to play, in order, before the usual answers. */
  faults?: readonly MockFault[] | undefined;
  /**
   * The services that a user, who is a token, has allowed to work in their name, such as `{ alice: ["export"] }`. Others
   * are led to the consent page.
   */
  consents?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * The subscription that limits how many requests a user makes in a minute.
   *
   * @default no limit
   */
  tier?: Tier | undefined;
  /**
   * How the links of pages look: as they should, or as the documentation has been seen to print them, without the query
   * of the request and with `&` in place of `?`.
   *
   * @default "correct"
   */
  links?: LinkStyle | undefined;
  /**
   * How many times faster runs go than on their timetable, which takes a minute.
   *
   * @default 1
   */
  speed?: number | undefined;
  /**
   * The number that identifiers are drawn from: the same calls get the same answers.
   *
   * @default 1
   */
  seed?: number | undefined;
}

/** A scenario, and the clock it plays on. */
export interface MockPlatformOptions extends MockScenario {
  /**
   * Gives the time in milliseconds.
   *
   * @default Date.now
   */
  now?: (() => number) | undefined;
}
