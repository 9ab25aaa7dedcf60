import { specPath } from "../spec/list-services.ts";
import type { SpecDocument } from "../spec/spec-document.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { openQuestionsTables } from "./open-questions-tables.ts";
import { operationsTable } from "./operations-table.ts";
import { servicesTable } from "./services-table.ts";

/** Generates the tables of the documentation: the services, the operations of each, and the open questions. */
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
  const openQuestions = {
    path: "docs/open-questions.md",
    section: "open-questions",
    text: openQuestionsTables(documents),
    spec: specPath("*"),
  };
  return [...tables, services, openQuestions];
}
