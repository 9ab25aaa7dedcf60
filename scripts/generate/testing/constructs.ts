import { markdownTable } from "../markdown-table.ts";
import type { Construct } from "./construct.ts";
import { documentConstructs } from "./document-constructs.ts";
import { parameterConstructs } from "./parameter-constructs.ts";
import { schemaConstructs } from "./schema-constructs.ts";

/** Every construct of OpenAPI 3.1, each with a small spec. */
export const constructs: Construct[] = [...documentConstructs, ...parameterConstructs, ...schemaConstructs];

/** Writes the table of `scripts/generate/README.md`. The construct is also the name of its test. */
export function constructsTable(): string {
  const rows = constructs.map(({ name, fields, refused }) => {
    const objects = new Set(fields.map((field) => field.split(".", 1)[0] ?? ""));
    return [name, [...objects].join(", "), refused ? `refused by \`${refused}\`` : "represented"];
  });
  return markdownTable(["construct and test", "objects", "outcome"], rows);
}
