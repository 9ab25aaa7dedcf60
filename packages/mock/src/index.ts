export { createMockPlatform, type MockPlatform } from "./create-mock-platform.js";
export type { MockFault } from "./state/fault-script.js";
export type { MockPlatformOptions, MockScenario } from "./state/mock-platform-options.js";
export type { MockQuirk } from "./state/quirks.js";
