import { specPath } from "../spec/list-services.ts";
import type { SpecDocument } from "../spec/spec-document.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { openQuestionsPage } from "./open-questions-page.ts";
import { operationsTable } from "./operations-table.ts";
import { servicesTable } from "./services-table.ts";

/** Generates what people read of the specs: the services, the operations of each, and what is open. */
export function documentationFiles(documents: Record<string, SpecDocument>): GeneratedFile[] {
  const tables = Object.entries(documents).map(([service, document]) => ({
    path: `packages/${service}/README.md`,
    section: "operations",
    text: operationsTable(document),
    spec: specPath(service),
  }));
  const services = {
    path: "README.md",
    section: "services",
    text: servicesTable(documents),
    spec: specPath("*"),
  };
  return [
    ...tables,
    services,
    { path: "docs/open-questions.md", text: openQuestionsPage(documents), spec: specPath("*") },
  ];
}
