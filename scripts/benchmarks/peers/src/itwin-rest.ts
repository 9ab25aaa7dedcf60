import { createExportClient, unwrap } from "@itwin-rest/export";
import { type CreateCall, type Environment, redirectUrl } from "./environment.js";

/** The client of this project with a timeout, a deadline, retries and a listener for events. */
export const createCall: CreateCall = (environment) => {
  const client = createClient(environment);
  return async () => {
    const result = await client.GET("/authorizationinformation", { params: { query: { redirectUrl } } });
    return unwrap(result).authorizationInformation.isUserAuthorized;
  };
};

/** The same with the caller's signal. */
export const createCallWithSignal: CreateCall = (environment) => {
  const client = createClient(environment);
  const { signal } = new AbortController();
  return async () => {
    const result = await client.GET("/authorizationinformation", { params: { query: { redirectUrl } }, signal });
    return unwrap(result).authorizationInformation.isUserAuthorized;
  };
};

function createClient({ baseUrl, fetch, getToken }: Environment) {
  return createExportClient({
    baseUrl,
    dangerouslyAllowHttp: true,
    accessToken: getToken,
    fetch,
    timeout: 30_000,
    deadline: 60_000,
    retry: { maxRetries: 3 },
    onEvent: () => {},
  });
}
