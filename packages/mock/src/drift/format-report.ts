import type { CountedDrift } from "./drift.js";

/** Formats differences as Markdown for an issue. */
export function formatReport(drifts: readonly CountedDrift[], checked: number): string {
  const summary = `Compared ${checked} responses with the specifications of itwin-rest. This report contains no values of the responses.`;
  if (drifts.length === 0) return `## No differences from the documentation\n\n${summary}\n`;

  const rows = drifts.map(({ operation, status, location, difference, count }) =>
    [`\`${operation}\``, status, `\`${location}\``, difference, count].join(" | "),
  );
  return `## Differences from the documentation

${summary}

| operation | status | location | difference | responses |
| --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |\n`).join("")}`;
}
