import type { paths } from "@itwin-rest/export";
// In packages, core alone imports this library; here it is what a package is compared with, and nobody installs it.
import createClient from "openapi-fetch";
import { getToken, stubFetch } from "../stub-fetch.ts";
import { type Call, mediaType, redirectUrl, serverUrl } from "./caller.ts";

const client = createClient<paths>({ baseUrl: serverUrl, headers: { Accept: mediaType }, fetch: stubFetch });
client.use({
  async onRequest({ request }) {
    request.headers.set("Authorization", `Bearer ${await getToken()}`);
  },
});

/** The library on the same types, with the token as its guide tells to add it: no retry, no limits. */
export const call: Call = async () => {
  const { data, error } = await client.GET("/authorizationinformation", { params: { query: { redirectUrl } } });
  if (!data) {
    throw new Error(JSON.stringify(error));
  }
  return data.authorizationInformation.isUserAuthorized;
};
