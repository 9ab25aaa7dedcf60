import { createMockPlatform, type MockPlatformOptions } from "@itwin-rest/mock";
import { type MockServer, startMockServer } from "@itwin-rest/mock/server";

/** A mock server with a manual clock, which records the statuses of started runs. */
export interface TestPlatform extends MockServer {
  /** Advances the clock by a number of seconds; a run takes sixty. */
  advance(seconds: number): void;
  /** Loses users, connections and runs, like a restarted mock. */
  forget(): void;
  /** The statuses of the responses to requests that start a run. */
  readonly starts: number[];
}

/** Starts a server on a free port of this machine. */
export async function startPlatform(faults: MockPlatformOptions["faults"] = []): Promise<TestPlatform> {
  let time = Date.parse("2026-03-01T08:00:00Z");
  let platform = createMockPlatform({ faults, now: () => time });
  const starts: number[] = [];
  const server = await startMockServer({
    platform: {
      async fetch(input, init) {
        const request = new Request(input, init);
        const response = await platform.fetch(request);
        if (request.method === "POST" && request.url.endsWith("/run")) starts.push(response.status);
        return response;
      },
    },
  });
  return {
    ...server,
    starts,
    advance(seconds) {
      time += seconds * 1000;
    },
    forget() {
      platform = createMockPlatform();
    },
  };
}
