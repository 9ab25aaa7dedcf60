import { createMockPlatform } from "@itwin-rest/mock";

// Imported before an example of a README, which sends its requests to the real platform.
globalThis.fetch = createMockPlatform().fetch;
