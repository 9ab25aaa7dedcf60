import ky from "ky";
import { type AuthorizationBody, type CreateCall, mediaType, redirectUrl } from "./environment.js";

/** ky with a timeout and its default retries. */
export const createCall: CreateCall = ({ baseUrl, fetch, getToken }) => {
  const client = ky.create({
    fetch,
    timeout: 30_000,
    headers: { Accept: mediaType },
    hooks: {
      beforeRequest: [
        async ({ request }) => {
          request.headers.set("Authorization", `Bearer ${await getToken()}`);
        },
      ],
    },
  });
  return async () => {
    const body = await client.get(`${baseUrl}/authorizationinformation`, { searchParams: { redirectUrl } }).json();
    return (body as AuthorizationBody).authorizationInformation.isUserAuthorized;
  };
};
