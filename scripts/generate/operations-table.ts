import { listRoutes, type SpecDocument } from "../spec/spec-document.ts";
import { markdownTable } from "./markdown-table.ts";

/** Writes the operations of a service as a Markdown table, each with the vendor's page about it. */
export function operationsTable(document: SpecDocument): string {
  const rows = listRoutes(document).map(({ method, path, operation: { summary, externalDocs } }) => {
    const slug = externalDocs.url.slice(externalDocs.url.lastIndexOf("/") + 1);
    return [`\`${method.toUpperCase()} ${path}\``, summary, `[${slug}](${externalDocs.url})`];
  });
  return markdownTable(["call", "what it does", "vendor's page"], rows);
}
