import { createExportClient, unwrap } from "@itwin-rest/export";
import { type Call, getToken, redirectUrl, stubFetch } from "./stub-fetch.ts";

const client = createExportClient({
  accessToken: getToken,
  fetch: stubFetch,
  timeout: 30_000,
  deadline: 60_000,
  retry: { maxRetries: 3 },
});

/** The client of this project with all of its limits. */
export const call: Call = async () => {
  const result = await client.GET("/authorizationinformation", { params: { query: { redirectUrl } } });
  return unwrap(result).authorizationInformation.isUserAuthorized;
};
