import { createServiceClient } from "@itwin-rest/core";

export function call(fetch) {
  const client = createServiceClient({
    accessToken: "token",
    fetch,
    baseUrl: "https://tickets.example.com",
    mediaType: "application/json",
    statuses: { "/tickets": { get: [200] } },
  });
  return client.GET("/tickets");
}
