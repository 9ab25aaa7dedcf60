/** One way to request from Export whether the user has authorized. */
export type Call = () => Promise<boolean>;

export const mediaType = "application/vnd.bentley.itwin-platform.v1+json";
export const redirectUrl = "https://app.example.com/authorized";
export const serverUrl = "https://api.bentley.com/export";

const token = "a-token-that-is-about-as-long-as-a-word-or-two";

/**
 * Responds like Export for a user who has authorized, without a network.
 *
 * It makes a `Request` of its arguments, even of a `Request`, as the algorithm of every `fetch` does
 * (https://fetch.spec.whatwg.org/#fetch-method): that is a part of the cost of a call.
 */
export async function stubFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  if (request.headers.get("authorization") !== `Bearer ${token}`) {
    return Response.json({ error: { code: "HeaderNotFound" } }, { status: 401 });
  }
  return Response.json({ authorizationInformation: { isUserAuthorized: true } });
}

/** Returns the token that the stub expects. */
export async function getToken(): Promise<string> {
  return token;
}
