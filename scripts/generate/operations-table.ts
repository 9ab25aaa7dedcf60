import { listRoutes, type SpecDocument } from "../spec/spec-document.ts";
import { markdownTable } from "./markdown-table.ts";

/** Writes the operations of a service as a Markdown table. The summary of each links to the vendor's page. */
export function operationsTable(document: SpecDocument): string {
  const rows = listRoutes(document).map(({ method, path, operation: { summary, externalDocs } }) => [
    `\`${method.toUpperCase()} ${path}\``,
    `[${summary}](${externalDocs.url})`,
  ]);
  return markdownTable(["call", "summary and page of the vendor"], rows);
}
