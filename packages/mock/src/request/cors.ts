/** Responds to a preflight request for a path with the given methods. */
export function preflightResponse(methods: readonly string[]): Response {
  return new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-methods": methods.join(", "),
      // The headers that browser samples of the vendor send.
      "access-control-allow-headers": "authorization, accept, content-type, prefer",
    },
  });
}

/** Distinguishes a preflight from an ordinary OPTIONS request. */
export function isPreflight(request: Request): boolean {
  return request.method === "OPTIONS" && request.headers.has("access-control-request-method");
}

/**
 * Makes a response readable by pages of any origin.
 *
 * There is no `access-control-expose-headers`, because the headers that the platform exposes are not documented. A browser
 * app that works with the mock works without `retry-after` and `location`.
 */
export function allowAnyOrigin(response: Response): Response {
  response.headers.set("access-control-allow-origin", "*");
  return response;
}
