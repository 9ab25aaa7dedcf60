import axios from "axios";
import { type AuthorizationBody, type CreateCall, mediaType, redirectUrl } from "./environment.js";

/** axios over `fetch`, with a timeout and the interceptor of its guide for the token. */
export const createCall: CreateCall = ({ baseUrl, fetch, getToken }) => {
  const client = axios.create({
    baseURL: baseUrl,
    adapter: "fetch",
    timeout: 30_000,
    headers: { Accept: mediaType },
    env: { fetch },
  });
  client.interceptors.request.use(async (config) => {
    config.headers.set("Authorization", `Bearer ${await getToken()}`);
    return config;
  });
  return async () => {
    const { data } = await client.get<AuthorizationBody>("/authorizationinformation", { params: { redirectUrl } });
    return data.authorizationInformation.isUserAuthorized;
  };
};
