import type { SpecDocument } from "../spec/spec-document.ts";
import { markdownTable } from "./markdown-table.ts";
import { listOpenQuestions } from "./open-questions.ts";

/** Writes a table per service of every gap in its documentation, for the page of open questions. */
export function openQuestionsTables(documents: Record<string, SpecDocument>): string {
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
