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
