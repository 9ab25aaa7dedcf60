import type { MediaType, Reference, Response, SpecDocument } from "../spec/spec-document.ts";

/** Writes the `openapi.json` that the package of a service ships: the spec in one file. */
export function bundleSource(document: SpecDocument): string {
  const paths = mapValues(document.paths, (item) => mapValues(item as Record<string, Owner>, acceptPlainJson));
  return `${JSON.stringify({ ...document, paths, components: acceptPlainJson(document.components) }, null, 2)}\n`;
}

interface Owner {
  responses?: Record<string, Response | Reference>;
}

function acceptPlainJson(owner: Owner): Owner {
  return owner.responses ? { ...owner, responses: mapValues(owner.responses, addPlainJson) } : owner;
}

/**
 * Adds `application/json` to a response. No page documents the media type of responses, so a validator must accept both.
 * The examples stay with the documented media type, and so do the types, which would only repeat themselves.
 */
function addPlainJson(response: Response | Reference): Response | Reference {
  const [body] = "$ref" in response ? [] : Object.values<MediaType>(response.content ?? {});
  if (!body) return response;
  const { content } = response as Response;
  return { ...response, content: { ...content, "application/json": { schema: body.schema } } };
}

function mapValues<Value, Mapped>(record: Record<string, Value>, map: (value: Value) => Mapped) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
