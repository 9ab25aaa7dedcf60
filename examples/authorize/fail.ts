import { strict as assert } from "node:assert";
import { createExportClient, type operations, type Result } from "@itwin-rest/export";

/** Handles a refused token, an invalid argument and a rate limit, each by its status. */
export async function fail(platformUrl: string): Promise<void> {
  const baseUrl = `${platformUrl}/export`;
  const client = createExportClient({ baseUrl, accessToken: "anna" });
  const stranger = createExportClient({ baseUrl, accessToken: () => "expired" });
  const query = { redirectUrl: "https://app.example.com/back" };

  console.log("\nFailures, handled by status:");
  const results = [
    await stranger.GET("/authorizationinformation", { params: { query } }),
    await client.GET("/authorizationinformation", { params: { query: { redirectUrl: "nowhere" } } }),
    // The mock responds with the preferred status. By default the client would wait and retry.
    await client.GET("/authorizationinformation", {
      params: { query },
      headers: new Headers({ prefer: "code=429" }),
      retry: false,
    }),
  ];
  for (const result of results) {
    console.log(`  ${result.status} ${explain(result)}`);
  }
  assert.deepEqual(
    results.map(({ status }) => status),
    [401, 422, 429],
  );
}

/** Does not compile without one of the documented statuses. */
function explain(result: Result<operations["getAuthorizationInformation"]>): string {
  switch (result.status) {
    case 200:
      return result.data.authorizationInformation.isUserAuthorized ? "nothing to do" : "send the user to the link";
    case 401:
      return `sign in again: ${result.error?.error?.message}`;
    case 422:
      return `correct the request: ${result.error?.error?.details?.map(({ message }) => message).join(" ")}`;
    case 429:
      return `try again in ${result.headers["retry-after"]} s: ${result.error?.error?.message}`;
    case "unexpected":
      return `the service does not document ${result.response.status}`;
  }
}
