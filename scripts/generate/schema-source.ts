import { integrityOf } from "../process/integrity-of.ts";
import { listRoutes, methods, type Reference, type Response, type SpecDocument } from "../spec/spec-document.ts";
import { bundleSource } from "./bundle-source.ts";
import { listProperties } from "./list-properties.ts";
import { schemaTypes } from "./schema-types.ts";

/** Returns the source of the module that a service's client is built on: its runtime constants, then its types. */
export function schemaSource(spec: string, document: SpecDocument, bundle = bundleSource(document)): string {
  return `// Generated from ${spec}. Do not edit: change the spec, then run \`pnpm generate\`.

/** The version of the service's API that this package supports. */
export const apiVersion = ${JSON.stringify(document.info.version)};

/** The hash of the \`openapi.json\` from which this package was generated and which it ships, in the format of a lockfile. */
export const specHash = ${JSON.stringify(integrityOf(bundle))};

/** The URL of the service. */
export const serverUrl = ${JSON.stringify(document.servers[0]?.url)};

/** The media type of responses, with the major version of the API. */
export const mediaType = ${JSON.stringify(mediaType(document))};

/** The statuses that each operation documents. A response with another status is unexpected. */
export const statuses = ${statuses(document)} as const;

/** The property that holds the items of each list operation. */
export const lists = ${byPath(listProperties(document), JSON.stringify)} as const;

${schemaTypes(document)}`;
}

/** Returns the first media type; the rules allow only one. */
function mediaType(document: SpecDocument): string | undefined {
  const operations = listRoutes(document).map(({ operation }) => operation);
  return [...operations, document.components]
    .flatMap(({ responses = {} }) => Object.values<Response | Reference>(responses))
    .flatMap((response) => ("content" in response ? Object.keys(response.content ?? {}) : []))[0];
}

function statuses({ paths }: SpecDocument): string {
  return byPath(paths, (item) => {
    const byMethod = methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [`${method}: [${Object.keys(operation.responses).sort().join(", ")}]`] : [];
    });
    return `{ ${byMethod.join(", ")} }`;
  });
}

/** Writes one path per line, so that a diff shows which operation has changed. */
function byPath<Value>(values: Record<string, Value>, write: (value: Value) => string): string {
  const lines = Object.entries(values).map(([path, value]) => `  ${JSON.stringify(path)}: ${write(value)},\n`);
  return lines.length > 0 ? `{\n${lines.sort().join("")}}` : "{}";
}
