import { checkOptions } from "./check-options.js";
import { type ConfigurationRegister, createConfigurationRegister } from "./configurations/configuration-register.js";
import type { Connection } from "./connections/connection.js";
import { type ConsentRegister, createConsentRegister } from "./consent-register.js";
import { createFaultScript, type FaultScript } from "./fault-script.js";
import { createIdentifiers, type Identifiers } from "./identifiers.js";
import { listOperations } from "./list-operations.js";
import type { MockPlatformOptions } from "./mock-platform-options.js";
import type { OpenApiDocument } from "./openapi-document.js";
import type { Operation } from "./operation.js";
import type { LinkStyle } from "./page-of.js";
import { createRateLimits, type RateLimits } from "./rate-limits.js";
import { createRequestLog, type RequestLog } from "./request-log.js";

/** What a mock platform knows and remembers. */
export interface PlatformState {
  readonly operations: readonly Operation[];
  readonly faults: FaultScript;
  readonly rateLimits: RateLimits;
  readonly consents: ConsentRegister;
  readonly identifiers: Identifiers;
  /** In the order they were made. */
  readonly connections: Connection[];
  readonly configurations: ConfigurationRegister;
  readonly links: LinkStyle;
  readonly speed: number;
  readonly now: () => number;
  readonly requests: RequestLog;
}

/**
 * Makes the state of a platform on which nothing has happened yet.
 *
 * @throws {TypeError} If an option has a value that it does not take.
 */
export function createPlatformState(
  documents: Record<string, OpenApiDocument>,
  options: MockPlatformOptions,
): PlatformState {
  checkOptions(options);
  const { faults = [], consents = {}, tier, links = "correct", speed = 1, seed = 1, now = Date.now } = options;
  const operations = listOperations(documents);
  const connections: Connection[] = [];
  return {
    operations,
    faults: createFaultScript(faults, operations),
    rateLimits: createRateLimits(tier, now),
    consents: createConsentRegister(consents, Object.keys(documents)),
    identifiers: createIdentifiers(seed),
    connections,
    configurations: createConfigurationRegister(connections),
    links,
    speed,
    now,
    requests: createRequestLog(),
  };
}
