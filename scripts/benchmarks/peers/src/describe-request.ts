import type { Call, Environment } from "./environment.js";
import { getToken, stubFetch } from "./stub-fetch.js";

/** Makes one call and returns its request and its result, to compare contenders. */
export async function describeRequest(
  createCall: (environment: Environment) => Promise<Call>,
  baseUrl: string,
): Promise<string> {
  const requests: string[] = [];
  const call = await createCall({
    baseUrl,
    getToken,
    fetch: async (input, init) => {
      const { method, url, headers, body } = new Request(input, init);
      // Decoded, because axios encodes fewer characters than the others.
      const { origin, pathname, searchParams } = new URL(url);
      const query = [...searchParams].join();
      const fields = [headers.get("accept"), headers.get("authorization"), body === null ? "no body" : "a body"];
      requests.push([method, origin + pathname, query, ...fields].join(" "));
      return stubFetch(input, init);
    },
  });
  const result = await call();
  return JSON.stringify({ requests, result });
}
