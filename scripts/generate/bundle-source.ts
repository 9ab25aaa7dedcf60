import { listRoutes, type MediaType, type Reference, type Response, type SpecDocument } from "../spec/spec-document.ts";

/** Writes the `openapi.json` that the package of a service ships: the spec in one file. */
export function bundleSource(document: SpecDocument): string {
  const published = structuredClone(document);
  const operations = listRoutes(published).map(({ operation }) => operation);
  for (const { responses = {} } of [...operations, published.components]) {
    for (const response of Object.values<Response | Reference>(responses)) addPlainJson(response);
  }
  return `${JSON.stringify(published, null, 2)}\n`;
}

/**
 * Adds `application/json` to a response. No page documents the media type of responses, so a validator must accept both.
 * The examples stay with the documented media type, and so do the types, which would only repeat themselves.
 */
function addPlainJson(response: Response | Reference): void {
  if ("$ref" in response || !response.content) return;
  const [body] = Object.values<MediaType>(response.content);
  if (body) response.content["application/json"] ??= { schema: body.schema };
}
