import { createFinalURL, createQuerySerializer, defaultPathSerializer, mergeHeaders } from "openapi-fetch";

/** What a call says about its request. */
export interface RequestParts {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: Record<string, string> };
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
}

/** A request that has been written but not sent: the two arguments of `fetch`. */
export interface WrittenRequest {
  url: string;
  init: RequestInit & { method: string; headers: Headers };
}

/** Returns a function that turns what a call says into a request. */
export function createRequestWriter(
  baseUrl: string,
  clientHeaders: Readonly<Record<string, string>>,
): (method: string, path: string, parts: RequestParts) => WrittenRequest {
  // This is the one place that knows openapi-fetch, and it knows only how the library serializes: its client would bring
  // a second reading of the answer, which cannot tell the statuses apart, and 1.3 kB that no call needs.
  const querySerializer = createQuerySerializer();
  return (method, path, { params = {}, body, headers }) => ({
    url: createFinalURL(path, { baseUrl, params, querySerializer, pathSerializer: defaultPathSerializer }),
    init: {
      method,
      headers: mergeHeaders(
        body === undefined ? {} : { "content-type": "application/json" },
        clientHeaders,
        headers,
        params.header,
      ),
      body: body === undefined ? null : JSON.stringify(body),
      // A redirect must not choose where the access token goes, nor turn a POST into a GET that the caller never sees.
      redirect: "manual",
    },
  });
}
