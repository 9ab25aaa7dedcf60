/** Answers a browser's question whether a page from elsewhere may send a request, given the methods of the path. */
export function preflightResponse(methods: readonly string[]): Response {
  return new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-methods": methods.join(", "),
      // What browser samples of the vendor are seen to send.
      "access-control-allow-headers": "authorization, accept, content-type, prefer",
    },
  });
}

/** Tells a preflight from an ordinary OPTIONS request. */
export function isPreflight(request: Request): boolean {
  return request.method === "OPTIONS" && request.headers.has("access-control-request-method");
}

/**
 * Lets pages from anywhere read an answer.
 *
 * No `access-control-expose-headers`: which headers the platform exposes is not documented, so a browser app that works
 * against the mock works without `retry-after` and `location`.
 */
export function allowAnyOrigin(response: Response): Response {
  response.headers.set("access-control-allow-origin", "*");
  return response;
}
