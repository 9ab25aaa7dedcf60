import { type AuthorizationBody, type CreateCall, type Environment, mediaType, redirectUrl } from "./environment.js";

/** The code of a careful user without a library: no retries, no limits, and a cast in place of a type. */
export const createCall: CreateCall = (environment) => () => request(environment, {});

/** The same with a timeout and the caller's signal. */
export const createLimitedCall: CreateCall = (environment) => {
  const { signal } = new AbortController();
  return () => request(environment, { signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]) });
};

async function request({ baseUrl, fetch, getToken }: Environment, init: RequestInit): Promise<boolean> {
  const url = new URL(`${baseUrl}/authorizationinformation`);
  url.searchParams.set("redirectUrl", redirectUrl);
  const response = await fetch(url, {
    headers: { Accept: mediaType, Authorization: `Bearer ${await getToken()}` },
    ...init,
  });
  if (!response.ok) {
    throw new Error(`${response.status} ${await response.text()}`);
  }
  const body = (await response.json()) as AuthorizationBody;
  return body.authorizationInformation.isUserAuthorized;
}
