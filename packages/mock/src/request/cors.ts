/** Responds to a preflight request for a path with the given methods. */
export function preflightResponse(methods: readonly string[]): Response {
  return new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-methods": methods.join(", "),
      "access-control-allow-headers": allowedHeaders.join(", "),
    },
  });
}

const allowedHeaders: readonly string[] = [
  // Browser samples of the vendor send these.
  "authorization",
  "accept",
  "content-type",
  "prefer",
  // Tracing libraries add these: W3C Trace Context and Baggage, correlation identifiers, B3, and those of vendors.
  "traceparent",
  "tracestate",
  "baggage",
  "x-correlation-id",
  "x-request-id",
  "request-id",
  "request-context",
  "b3",
  "x-b3-traceid",
  "x-b3-spanid",
  "x-b3-parentspanid",
  "x-b3-sampled",
  "x-b3-flags",
  "uber-trace-id",
  "sentry-trace",
  "x-amzn-trace-id",
  "x-cloud-trace-context",
  "x-datadog-origin",
  "x-datadog-parent-id",
  "x-datadog-sampling-priority",
  "x-datadog-trace-id",
  "elastic-apm-traceparent",
  "newrelic",
];

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
