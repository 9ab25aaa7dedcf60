import type { GeneratedFile } from "./generated-file.ts";
import { specPath } from "./list-services.ts";
import { openQuestionsPage } from "./open-questions-page.ts";
import { operationsTable } from "./operations-table.ts";
import type { SpecDocument } from "./spec-document.ts";

/** Generates what people read of the specs: the operations in each README, and what is open. */
export function documentationFiles(documents: Record<string, SpecDocument>): GeneratedFile[] {
  const tables = Object.entries(documents).map(([service, document]) => ({
    path: `packages/${service}/README.md`,
    section: "operations",
    text: operationsTable(document),
    spec: specPath(service),
  }));
  return [...tables, { path: "docs/open-questions.md", text: openQuestionsPage(documents), spec: specPath("*") }];
}
