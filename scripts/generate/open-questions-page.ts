import type { SpecDocument } from "../spec/spec-document.ts";
import { markdownTable } from "./markdown-table.ts";
import { listOpenQuestions } from "./open-questions.ts";

/** Writes the page of all that the documentation of the services leaves open. */
export function openQuestionsPage(documents: Record<string, SpecDocument>): string {
  const sections = Object.values(documents).map((document) => {
    const rows = listOpenQuestions(document).map(({ element, operations, text }) => [
      `\`${element}\``,
      nameOperations(operations),
      text,
    ]);
    const table = markdownTable(["element", "operations", "what is open, and what the spec says"], rows);
    return `## ${document.info.title}\n\n${rows.length > 0 ? table : "Nothing.\n"}`;
  });
  return `<!-- Generated from the x-unverified of specs/*/openapi.yaml. Do not edit: change a spec, then run \`pnpm generate\`. -->

# Open questions

What the documentation of the services does not say, or says in two ways, and what the specs say in its place. Whoever can
try it on the platform is welcome to.

${sections.join("\n")}`;
}

/** Two at most, for a cell of a table is no place for forty. */
function nameOperations(operations: string[]): string {
  const names = operations.slice(0, 2).map((operationId) => `\`${operationId}\``);
  const more = operations.length - names.length;
  return more > 0 ? `${names.join(", ")} and ${more} more` : names.join(", ") || "all";
}
