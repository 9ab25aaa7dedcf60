import { getToken, stubFetch } from "../stub-fetch.ts";
import { type Call, mediaType, redirectUrl, serverUrl } from "./caller.ts";

const { signal } = new AbortController();

/** What that user writes to bound the call too: a time limit beside the caller's signal. */
export const call: Call = async () => {
  const url = new URL(`${serverUrl}/authorizationinformation`);
  url.searchParams.set("redirectUrl", redirectUrl);
  const response = await stubFetch(url, {
    headers: { Accept: mediaType, Authorization: `Bearer ${await getToken()}` },
    signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]),
  });
  if (!response.ok) {
    throw new Error(`${response.status} ${await response.text()}`);
  }
  const body = (await response.json()) as { authorizationInformation: { isUserAuthorized: boolean } };
  return body.authorizationInformation.isUserAuthorized;
};
