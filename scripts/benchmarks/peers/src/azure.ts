import { createHttpHeaders } from "@azure/core-rest-pipeline";
import { getClient } from "@azure-rest/core-client";
import { type AuthorizationBody, type CreateCall, mediaType, redirectUrl } from "./environment.js";

/** The client that Azure's generated packages are built on, with its default policies, over `fetch`. */
export const createCall: CreateCall = ({ baseUrl, fetch, getToken }) => {
  const client = getClient(baseUrl, {
    allowInsecureConnection: true,
    httpClient: {
      async sendRequest(request) {
        const response = await fetch(request.url, {
          method: request.method,
          headers: request.headers.toJSON({ preserveCase: true }),
          ...(request.abortSignal && { signal: request.abortSignal as AbortSignal }),
        });
        return {
          request,
          status: response.status,
          headers: createHttpHeaders(Object.fromEntries(response.headers)),
          bodyAsText: await response.text(),
        };
      },
    },
  });
  return async () => {
    const result = await client.path("/authorizationinformation").get({
      queryParameters: { redirectUrl },
      headers: { Accept: mediaType, Authorization: `Bearer ${await getToken()}` },
    });
    if (result.status !== "200") throw new Error(result.status);
    const body = typeof result.body === "string" ? JSON.parse(result.body) : result.body;
    return (body as AuthorizationBody).authorizationInformation.isUserAuthorized;
  };
};
