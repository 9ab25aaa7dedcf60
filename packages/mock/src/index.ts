export { createMockPlatform, type MockPlatform } from "./create-mock-platform.js";
export type { MockFault } from "./fault-script.js";
export type { MockPlatformOptions, MockScenario } from "./mock-platform-options.js";
