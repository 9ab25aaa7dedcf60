import type { paths } from "@itwin-rest/export";
import createClient from "openapi-fetch";
import { type CreateCall, mediaType, redirectUrl } from "./environment.js";

/** openapi-fetch without middleware: no retries, no limits. */
export const createCall: CreateCall = ({ baseUrl, fetch, getToken }) => {
  const client = createClient<paths>({ baseUrl, headers: { Accept: mediaType }, fetch });
  return async () => {
    const headers = { Authorization: `Bearer ${await getToken()}` };
    const { data, error } = await client.GET("/authorizationinformation", {
      params: { query: { redirectUrl } },
      headers,
    });
    if (!data) {
      throw new Error(JSON.stringify(error));
    }
    return data.authorizationInformation.isUserAuthorized;
  };
};

/** The same with the middleware of its guide for the token. */
export const createCallWithMiddleware: CreateCall = ({ baseUrl, fetch, getToken }) => {
  const client = createClient<paths>({ baseUrl, headers: { Accept: mediaType }, fetch });
  client.use({
    async onRequest({ request }) {
      request.headers.set("Authorization", `Bearer ${await getToken()}`);
    },
  });
  return async () => {
    const { data, error } = await client.GET("/authorizationinformation", { params: { query: { redirectUrl } } });
    if (!data) {
      throw new Error(JSON.stringify(error));
    }
    return data.authorizationInformation.isUserAuthorized;
  };
};
