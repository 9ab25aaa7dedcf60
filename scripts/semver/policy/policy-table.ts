import { markdownTable } from "../../generate/markdown-table.ts";
import { policy } from "./policy.ts";

/** Writes the policy for people, a table for each thing that an edit can be about. */
export function policyTable(): string {
  const sections = Object.entries(policy).map(([title, rows]) => {
    const cells = rows.map(({ edit, bump, why }) => [edit, bump, why]);
    return `## ${title}\n\n${markdownTable(["what happens in the spec", "verdict", "because"], cells)}`;
  });
  return sections.join("\n");
}
