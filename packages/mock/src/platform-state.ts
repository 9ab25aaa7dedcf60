import type { Connection } from "./connections/connection.js";
import { type ConsentRegister, createConsentRegister } from "./consent-register.js";
import { createFaultScript, type FaultScript } from "./fault-script.js";
import { createIdentifiers, type Identifiers } from "./identifiers.js";
import { listOperations } from "./list-operations.js";
import type { MockPlatformOptions } from "./mock-platform-options.js";
import type { OpenApiDocument } from "./openapi-document.js";
import type { Operation } from "./operation.js";
import type { LinkStyle } from "./page-of.js";

/** What a mock platform knows and remembers. */
export interface PlatformState {
  readonly operations: readonly Operation[];
  readonly faults: FaultScript;
  readonly consents: ConsentRegister;
  readonly identifiers: Identifiers;
  /** In the order they were made. */
  readonly connections: Connection[];
  readonly links: LinkStyle;
  readonly speed: number;
  readonly now: () => number;
}

/** Makes the state of a platform on which nothing has happened yet. */
export function createPlatformState(
  documents: Record<string, OpenApiDocument>,
  options: MockPlatformOptions,
): PlatformState {
  const { faults = [], links = "correct", speed = 1, seed = 1, now = Date.now } = options;
  const operations = listOperations(documents);
  return {
    operations,
    faults: createFaultScript(faults, operations),
    consents: createConsentRegister(),
    identifiers: createIdentifiers(seed),
    connections: [],
    links,
    speed,
    now,
  };
}
