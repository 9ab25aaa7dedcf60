/**
 * Answers as Export does for a user who has authorized, without a network.
 *
 * Like every `fetch` it makes a `Request` of its arguments, even if it is handed one: that is the first step of the
 * standard's algorithm (https://fetch.spec.whatwg.org/#fetch-method), and part of what a caller's style costs.
 */
export async function stubFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  if (request.headers.get("authorization") !== `Bearer ${token}`) {
    return Response.json({ error: { code: "HeaderNotFound" } }, { status: 401 });
  }
  return Response.json({ authorizationInformation: { isUserAuthorized: true } });
}

const token = "a-token-that-is-about-as-long-as-a-word-or-two";

/** Gives the token that the stub expects, as an authorization client does that has it at hand. */
export async function getToken(): Promise<string> {
  return token;
}
