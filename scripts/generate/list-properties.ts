import {
  dereference,
  listRoutes,
  type Reference,
  type Response,
  type Schema,
  type SpecDocument,
} from "../spec/spec-document.ts";

/** Returns the property that holds the items of each list operation, by the path of its GET. */
export function listProperties(document: SpecDocument): Record<string, string> {
  const { responses, schemas } = document.components;
  const properties = (schema: Schema | Reference): [name: string, property: Schema][] => {
    const { properties: own = {}, anyOf = [], oneOf = [] } = dereference(schemas, schema);
    const named = Object.entries(own).map(([name, property]): [string, Schema] => [
      name,
      dereference(schemas, property),
    ]);
    // The variants of a body that depends on `Prefer` hold the same items in different detail.
    return [...named, ...[...anyOf, ...oneOf].flatMap(properties)];
  };

  const routes = listRoutes(document).filter(({ method }) => method === "get");
  const entries = routes.flatMap(({ path, operation }): [string, string][] => {
    const response: Response | Reference | undefined = operation.responses["200"];
    const content = response && dereference(responses, response).content;
    const arrays = Object.values(content ?? {})
      .flatMap(({ schema }) => properties(schema))
      .filter(([, { type = [] }]) => [type].flat().includes("array"));
    const names = new Set(arrays.map(([name]) => name));
    // A spec does not mark the list among several arrays.
    return names.size === 1 ? [...names].map((name): [string, string] => [path, name]) : [];
  });
  return Object.fromEntries(entries);
}
