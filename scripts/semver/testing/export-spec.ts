import { join } from "node:path";
import { schemaSource } from "../../generate/schema-source.ts";
import { readSpecs } from "../../spec/read-spec.ts";
import type { SpecDocument } from "../../spec/spec-document.ts";
import type { Edit } from "../policy/edit-spec.ts";
import type { Release } from "../release.ts";

const { export: exports } = await readSpecs(join(import.meta.dirname, "../../.."), ["export"]);

/** What a version with the spec of Export would ship after some edits. */
export async function exportRelease(edits: Edit[] = []): Promise<Release> {
  const document: SpecDocument = JSON.parse(JSON.stringify(exports));
  for (const edit of edits) edit(document);
  return { document, schema: schemaSource("specs/export/openapi.yaml", document) };
}
