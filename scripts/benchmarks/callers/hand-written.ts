import { type Call, getToken, mediaType, redirectUrl, serverUrl, stubFetch } from "./stub-fetch.ts";

const { signal } = new AbortController();

/** What a careful user writes without a library: no retries, no limits, and a cast in place of a type. */
export const call: Call = () => request();

/** The same with a timeout beside the caller's signal. */
export const limitedCall: Call = () => request({ signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]) });

async function request(init: RequestInit = {}): Promise<boolean> {
  const url = new URL(`${serverUrl}/authorizationinformation`);
  url.searchParams.set("redirectUrl", redirectUrl);
  const response = await stubFetch(url, {
    headers: { Accept: mediaType, Authorization: `Bearer ${await getToken()}` },
    ...init,
  });
  if (!response.ok) {
    throw new Error(`${response.status} ${await response.text()}`);
  }
  const body = (await response.json()) as { authorizationInformation: { isUserAuthorized: boolean } };
  return body.authorizationInformation.isUserAuthorized;
}
