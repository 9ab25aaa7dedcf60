import { specPath } from "../spec/list-services.ts";
import { listRoutes, type SpecDocument } from "../spec/spec-document.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { markdownTable } from "./markdown-table.ts";
import { listOpenQuestions } from "./open-questions.ts";

/** Generates the tables of the documentation: the services, the operations of each, and the open questions. */
export function documentationFiles(documents: Record<string, SpecDocument>): GeneratedFile[] {
  const tables = Object.entries(documents).map(([service, document]) => ({
    path: `packages/${service}/README.md`,
    section: "operations",
    text: operationsTable(document),
    spec: specPath(service),
  }));
  const spec = specPath("*");
  return [
    ...tables,
    { path: "README.md", section: "services", text: servicesTable(documents), spec },
    { path: "docs/open-questions.md", section: "open-questions", text: openQuestionsTables(documents), spec },
  ];
}

/** Writes the operations of a service as a Markdown table. The summary of each links to the vendor's page. */
function operationsTable(document: SpecDocument): string {
  const rows = listRoutes(document).map(({ method, path, operation: { summary, externalDocs } }) => [
    `\`${method.toUpperCase()} ${path}\``,
    `[${summary}](${externalDocs.url})`,
  ]);
  return markdownTable(["call", "summary and page of the vendor"], rows);
}

/** Writes the packages of all services as a Markdown table, each with the purpose of the service. */
function servicesTable(documents: Record<string, SpecDocument>): string {
  const rows = Object.entries(documents).map(([service, { info }]) => [
    `[\`@itwin-rest/${service}\`](packages/${service})`,
    `[${info.title}](https://developer.bentley.com/apis/${service}/)`,
    info.summary ?? info.description ?? "",
  ]);
  return markdownTable(["package", "service", "purpose"], rows);
}

/** Writes a table per service of every gap in its documentation, for the page of open questions. */
function openQuestionsTables(documents: Record<string, SpecDocument>): string {
  const sections = Object.values(documents).map((document) => {
    const rows = listOpenQuestions(document).map(({ element, operations, text }) => [
      `\`${element}\``,
      nameOperations(operations),
      text,
    ]);
    const table = markdownTable(["element", "operations", "gap, and choice of the spec"], rows);
    return `### ${document.info.title}\n\n${rows.length > 0 ? table : "Nothing.\n"}`;
  });
  return sections.join("\n");
}

/** Names two operations at most, because a cell of a table has no room for forty. */
function nameOperations(operations: string[]): string {
  const names = operations.slice(0, 2).map((operationId) => `\`${operationId}\``);
  const more = operations.length - names.length;
  return more > 0 ? `${names.join(", ")} and ${more} more` : names.join(", ") || "all";
}
