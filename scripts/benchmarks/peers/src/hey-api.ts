import { createClient } from "../generated/hey-api/client/index.js";
import { getAuthorizationInformation } from "../generated/hey-api/index.js";
import { type CreateCall, mediaType, redirectUrl } from "./environment.js";

/** The generated functions of hey-api: no retries, no limits. */
export const createCall: CreateCall = ({ baseUrl, fetch, getToken }) => {
  const client = createClient({
    baseUrl,
    fetch: fetch as typeof globalThis.fetch,
    headers: { Accept: mediaType },
    auth: getToken,
  });
  return async () => {
    const { data } = await getAuthorizationInformation({ client, query: { redirectUrl }, throwOnError: true });
    return data.authorizationInformation.isUserAuthorized;
  };
};
