import { markdownTable } from "../../generate/markdown-table.ts";
import { policy } from "./policy.ts";

/** Writes the policy as tables, one for each kind of edit. */
export function policyTable(): string {
  const sections = Object.entries(policy).map(([title, rows]) => {
    const cells = rows.map(({ edit, bump, back, why }) => [edit, bump, back, why]);
    return `## ${title}\n\n${markdownTable(["edit of the spec", "bump", "opposite edit", "because"], cells)}`;
  });
  return sections.join("\n");
}
