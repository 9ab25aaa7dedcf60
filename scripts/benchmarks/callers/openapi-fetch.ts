import type { paths } from "@itwin-rest/export";
// In packages, only core imports this library; here it is the baseline of the comparison.
import createClient from "openapi-fetch";
import { type Call, getToken, mediaType, redirectUrl, serverUrl, stubFetch } from "./stub-fetch.ts";

const client = createClient<paths>({ baseUrl: serverUrl, headers: { Accept: mediaType }, fetch: stubFetch });
client.use({
  async onRequest({ request }) {
    request.headers.set("Authorization", `Bearer ${await getToken()}`);
  },
});

/** openapi-fetch with the same types, and the token as in its guide: no retries, no limits. */
export const call: Call = async () => {
  const { data, error } = await client.GET("/authorizationinformation", { params: { query: { redirectUrl } } });
  if (!data) {
    throw new Error(JSON.stringify(error));
  }
  return data.authorizationInformation.isUserAuthorized;
};
