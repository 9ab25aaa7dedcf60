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
  init: RequestInit & { method: string; headers: Readonly<Record<string, string>> };
}

/** Returns a function that turns what a call says into a request. */
export function createRequestWriter(
  baseUrl: string,
  clientHeaders: Readonly<Record<string, string>>,
): (method: string, path: string, parts: RequestParts) => WrittenRequest {
  // This is the one place that knows openapi-fetch, and it knows only how the library serializes: its client would bring
  // a second reading of the answer, which cannot tell the statuses apart, and 1.3 kB that no call needs.
  const querySerializer = createQuerySerializer();
  // Merged once: most calls add none, and a plain object is handed on for less than a copy of a `Headers`.
  const usual = Object.fromEntries(mergeHeaders(clientHeaders));
  const usualWithBody = { "content-type": "application/json", ...usual };
  return (method, path, { params = {}, body, headers }) => ({
    url: createFinalURL(path, { baseUrl, params, querySerializer, pathSerializer: defaultPathSerializer }),
    init: {
      method,
      headers: withOwn(body === undefined ? usual : usualWithBody, headers, params.header),
      body: body === undefined ? null : JSON.stringify(body),
      // A redirect must not choose where the access token goes, nor turn a POST into a GET that the caller never sees.
      redirect: "manual",
    },
  });
}

function withOwn(
  usual: Readonly<Record<string, string>>,
  ...own: (Readonly<Record<string, string>> | undefined)[]
): Readonly<Record<string, string>> {
  return own.some(Boolean) ? Object.fromEntries(mergeHeaders(usual, ...own)) : usual;
}
