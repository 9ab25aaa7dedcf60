import { createMockPlatform } from "@itwin-rest/mock";

export function call() {
  const { fetch } = createMockPlatform();
  return fetch("https://api.bentley.com/synchronization/imodels/connections/authorizationinformation", {
    headers: { authorization: "Bearer alice", accept: "application/vnd.bentley.itwin-platform.v1+json" },
  });
}
