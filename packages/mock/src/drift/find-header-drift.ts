import { dereference } from "../spec/dereference.js";
import type { OpenApiDocument, OpenApiResponse } from "../spec/openapi-document.js";
import { publicName } from "./describe-location.js";
import type { Difference } from "./drift.js";
import { validateSchema } from "./validate-schema.js";

// Headers of HTTP, caches, proxies, CORS and security policies, which no specification documents.
const usualHeaders =
  /^(access-control-.*|age|alt-svc|cache-control|cf-.*|connection|content-(encoding|length|security-policy|type)|date|etag|expires|keep-alive|last-modified|nel|pragma|referrer-policy|report-to|server|server-timing|set-cookie|strict-transport-security|transfer-encoding|vary|via|x-cache|x-content-type-options|x-frame-options|x-xss-protection)$/;

// Documented for the whole platform: https://developer.bentley.com/apis/overview/rate-limits/
const platformHeaders = /^itwinplatform-ratelimited-(tier|api|operation|application)$/;

/** Finds missing, invalid and undocumented headers of a response. */
export function findHeaderDrift(document: OpenApiDocument, expected: OpenApiResponse, headers: Headers): Difference[] {
  const documented = Object.entries(expected.headers ?? {});
  const differences = documented.flatMap(([name, referable]) => {
    const header = dereference(document, referable);
    const value = headers.get(name);
    const location = `header ${name.toLowerCase()}`;
    if (value === null) return header.required ? [{ location, difference: "is missing, documented: required" }] : [];
    return validateSchema(document, header.schema ?? {}, value).map(({ difference }) => ({ location, difference }));
  });

  const known = new Set(documented.map(([name]) => name.toLowerCase()));
  const unknown = [...headers.keys()].filter(
    (name) => !known.has(name) && !usualHeaders.test(name) && !platformHeaders.test(name),
  );
  return [
    ...differences,
    ...unknown.map((name) => ({ location: `header ${publicName(name)}`, difference: "is not documented" })),
  ];
}
