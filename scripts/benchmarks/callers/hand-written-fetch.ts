import { getToken, stubFetch } from "../stub-fetch.ts";
import { type Call, mediaType, redirectUrl, serverUrl } from "./caller.ts";

/** What a careful user writes without a library: no retry, no limits, and a cast in place of a type. */
export const call: Call = async () => {
  const url = new URL(`${serverUrl}/authorizationinformation`);
  url.searchParams.set("redirectUrl", redirectUrl);
  const response = await stubFetch(url, {
    headers: { Accept: mediaType, Authorization: `Bearer ${await getToken()}` },
  });
  if (!response.ok) {
    throw new Error(`${response.status} ${await response.text()}`);
  }
  const body = (await response.json()) as { authorizationInformation: { isUserAuthorized: boolean } };
  return body.authorizationInformation.isUserAuthorized;
};
