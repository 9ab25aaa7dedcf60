export { createMockPlatform, type MockPlatform, type MockPlatformOptions } from "./create-mock-platform.js";
export type { MockFault } from "./fault-script.js";
