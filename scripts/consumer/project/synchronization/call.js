import { createSynchronizationClient } from "@itwin-rest/synchronization";

export function call(fetch) {
  const client = createSynchronizationClient({ accessToken: "token", fetch });
  return client.GET("/imodels/connections/authorizationinformation");
}
