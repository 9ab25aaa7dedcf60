import { readFileSync } from "node:fs";
import { join } from "node:path";
import { schemaSource } from "../../generate/schema-source.ts";
import { readSpecs } from "../../spec/read-spec.ts";
import type { SpecDocument } from "../../spec/spec-document.ts";
import { comparePackages } from "../compare-packages.ts";
import type { Edit } from "../policy/edit-spec.ts";
import type { Version } from "../policy/surface-edits.ts";
import type { Reason } from "../reason.ts";
import { type Files, readWorkingTree, withoutSpecTexts } from "../snapshot.ts";

const checkout = join(import.meta.dirname, "../../..");
const core = [...readWorkingTree(checkout)].filter(
  ([path]) => path.startsWith("packages/core/") && !path.endsWith(".test-d.ts"),
);
const { export: spec } = await readSpecs(checkout, ["export"], { lint: false });
const client = readFileSync(join(checkout, "packages/export/src/client.ts"), "utf8");
const schemas = new Map<string, string>();

/** Rates changes from one version of a package to another, each as that of a separate package, in one program. */
export async function rateRows(rows: (readonly [before: Version, after: Version])[]): Promise<Reason[][]> {
  const [before, after] = [0, 1].map((side): Files => {
    const packages = rows.flatMap((row, index) => Object.entries(packageFiles(index, row[side] ?? "")));
    return new Map([...core, ...packages]);
  });
  const reasons = await comparePackages(checkout, before ?? new Map(), after ?? new Map());
  return rows.map((_, index) => reasons.get(`@row/${index}`) ?? []);
}

/** The package of a service whose spec is that of Export after some edits. */
export function specVersion(edits: Edit[]): Version {
  const document: SpecDocument = JSON.parse(JSON.stringify(spec));
  for (const edit of edits) edit(document);
  const text = JSON.stringify(document);
  const schema = schemas.get(text) ?? schemaSource("specs/export/openapi.yaml", document);
  schemas.set(text, schema);
  return {
    "openapi.json": text,
    "src/client.ts": client,
    "src/schema.gen.ts": withoutSpecTexts("schema.gen.ts", schema),
    "src/index.ts": `export { createExportClient } from "./client.js";
export { apiVersion, type components, type operations, type paths } from "./schema.gen.js";`,
  };
}

function packageFiles(index: number, version: Version): Record<string, string> {
  const files = typeof version === "string" ? { "src/index.ts": version } : version;
  const manifest = { exports: { ".": "./dist/index.js" }, ...JSON.parse(files["package.json"] ?? "{}") };
  const all: Record<string, string> = {
    "src/index.ts": "export {};",
    ...files,
    "package.json": JSON.stringify({ name: `@row/${index}`, version: "1.0.0", ...manifest }),
  };
  return Object.fromEntries(Object.entries(all).map(([path, text]) => [`packages/row-${index}/${path}`, text]));
}
