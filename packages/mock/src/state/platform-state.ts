import type { PlatformSpec } from "../spec/platform-spec.js";
import { checkOptions } from "./check-options.js";
import type { Clock } from "./clock.js";
import { type ConfigurationStore, createConfigurationStore } from "./configuration-store.js";
import type { Connection } from "./connection.js";
import { type ConsentStore, createConsentStore } from "./consent-store.js";
import { createFaultScript, type FaultScript } from "./fault-script.js";
import { createIdentifiers, type Identifiers } from "./identifiers.js";
import type { MockPlatformOptions } from "./mock-platform-options.js";
import type { Quirks } from "./quirks.js";
import { createRateLimits, type RateLimits } from "./rate-limits.js";
import { createRequestLog, type RequestLog } from "./request-log.js";

/** The specifications and the memory of a mock platform. */
export interface PlatformState extends Clock {
  readonly spec: PlatformSpec;
  readonly faults: FaultScript;
  readonly rateLimits: RateLimits;
  readonly consents: ConsentStore;
  readonly identifiers: Identifiers;
  /** In the order of their creation. */
  readonly connections: Connection[];
  readonly configurations: ConfigurationStore;
  readonly quirks: Quirks;
  readonly requests: RequestLog;
}

/**
 * Creates the state of a new platform.
 *
 * @throws {TypeError} If an option is invalid.
 */
export function createPlatformState(spec: PlatformSpec, options: MockPlatformOptions): PlatformState {
  checkOptions(options);
  // `Date.now` is read at each call, because a test may replace it after the platform was created.
  const { faults = [], consents = {}, tier, quirks = [], speed = 1, seed = 1, now = () => Date.now() } = options;
  const connections: Connection[] = [];
  return {
    spec,
    faults: createFaultScript(faults, spec.operations),
    rateLimits: createRateLimits(tier, now),
    consents: createConsentStore(
      consents,
      spec.services.map(({ name }) => name),
    ),
    identifiers: createIdentifiers(seed),
    connections,
    configurations: createConfigurationStore(connections),
    quirks: new Set(quirks),
    speed,
    now,
    requests: createRequestLog(),
  };
}
