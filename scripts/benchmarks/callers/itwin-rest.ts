import { createExportClient, unwrap } from "@itwin-rest/export";
import { getToken, stubFetch } from "../stub-fetch.ts";
import { type Call, redirectUrl } from "./caller.ts";

const client = createExportClient({
  accessToken: getToken,
  fetch: stubFetch,
  timeout: 30_000,
  deadline: 60_000,
  retry: { maxRetries: 3 },
});

/** This project's client with everything on that it does by itself; the call is the same as with the others. */
export const call: Call = async () => {
  const result = await client.GET("/authorizationinformation", { params: { query: { redirectUrl } } });
  return unwrap(result).authorizationInformation.isUserAuthorized;
};
