import type { SpecDocument } from "../../spec/spec-document.ts";

/** Returns a document with `GET` and `POST /connections` of Export below numbered paths, up to `count` operations. */
export function widen(document: SpecDocument, count: number): SpecDocument {
  const paths: SpecDocument["paths"] = {};
  for (let number = 0; number < count; number += 2) {
    const { get, post } = structuredClone(document.paths["/connections"] ?? {});
    if (!get || !post) throw new Error("Export has no GET and POST of /connections.");
    const item = { get: { ...get, operationId: `list${number}` } };
    const created = { post: { ...post, operationId: `create${number + 1}` } };
    paths[`/service${number}/connections`] = number + 1 < count ? { ...item, ...created } : item;
  }
  return { ...document, paths };
}

/** Returns the code of a user of `widen` with each library. It makes `calls` calls. */
export function consumerCode(calls: number): Record<string, string> {
  const code = (list: (number: number) => string, create: (number: number) => string) =>
    Array.from({ length: calls }, (_, number) =>
      number % 2
        ? `export const value${number} = (await ${create(number)}).data?.connection.id;\n`
        : `export const value${number} = (await ${list(number)}).data?.connections.length;\n`,
    ).join("");
  const methods = code(
    (number) => `client.GET("/service${number}/connections", { params: { query: { imodelId: "" } } })`,
    (number) => `client.POST("/service${number - 1}/connections", { body: { iModelId: "" } })`,
  );
  const functions = code(
    (number) => `api.list${number}({ query: { imodelId: "" } })`,
    (number) => `api.create${number}({ body: { iModelId: "" } })`,
  );
  const paths = 'import type { paths } from "./schema.js";\n';
  return {
    "itwin-rest": `import type { ServiceClient } from "@itwin-rest/export";\n${paths}declare const client: ServiceClient<paths>;\n${methods}`,
    "openapi-fetch": `import createClient from "openapi-fetch";\n${paths}const client = createClient<paths>();\n${methods}`,
    "hey-api": `import * as api from "./hey-api/index.js";\n${functions}`,
  };
}
