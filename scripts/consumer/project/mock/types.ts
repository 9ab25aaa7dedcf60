import { createMockPlatform, type MockPlatform } from "@itwin-rest/mock";
import { type MockServer, startMockServer } from "@itwin-rest/mock/server";

const platform: MockPlatform = createMockPlatform();

export async function status(): Promise<number> {
  const response = await platform.fetch("https://api.bentley.com/export/authorizationinformation");
  return response.status;
}

export async function serve(): Promise<string> {
  const server: MockServer = await startMockServer({ port: 0, platform });
  await server.close();
  return server.url;
}

export function mistakes(): void {
  // @ts-expect-error: a misspelt option.
  createMockPlatform({ fautls: [] });
}
