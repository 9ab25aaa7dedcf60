import { createExportClient } from "@itwin-rest/export";

export function call(fetch) {
  const client = createExportClient({ accessToken: "token", fetch });
  return client.GET("/authorizationinformation", { params: { query: { redirectUrl: "https://app.example.com" } } });
}
