import { banner } from "./banner.ts";
import { schemaTypes } from "./schema-types.ts";
import { methods, type SpecDocument } from "./spec-document.ts";

/** Writes the module that a service's client is built on: what it needs at run time, then the types. */
export async function schemaSource(spec: string, document: SpecDocument): Promise<string> {
  return `${banner(spec)}

/** Where the service is reached, from the spec's \`servers\`. */
export const serverUrl = ${JSON.stringify(document.servers[0]?.url)};

/** What its answers are written in; the API's major version is part of it. */
export const mediaType = ${JSON.stringify(mediaType(document))};

/** The statuses that each operation documents: an answer with any other one is unexpected. */
export const statuses = ${statuses(document)} as const;

${await schemaTypes(document)}`;
}

/** The rules allow a single one, so the first is as good as any. */
function mediaType({ paths, components }: SpecDocument): string | undefined {
  const operations = Object.values(paths).flatMap((item) => methods.flatMap((method) => item[method] ?? []));
  return [...operations, components]
    .flatMap(({ responses = {} }) => Object.values(responses))
    .flatMap((response) => ("content" in response ? Object.keys(response.content ?? {}) : []))[0];
}

/** A path to a line, so that a diff shows which operation has changed. */
function statuses({ paths }: SpecDocument): string {
  const lines = Object.entries(paths).map(([path, item]) => {
    const byMethod = methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [`${method}: [${Object.keys(operation.responses).sort().join(", ")}]`] : [];
    });
    return `  ${JSON.stringify(path)}: { ${byMethod.join(", ")} },\n`;
  });
  return `{\n${lines.sort().join("")}}`;
}
