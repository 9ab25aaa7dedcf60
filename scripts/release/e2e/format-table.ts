import type { Cell } from "./cell.ts";

/** Writes cells as a table: a row for each package and installer, a column for each place. */
export function formatTable(cells: Cell[]): string {
  const columns = [...new Set(cells.map(({ column }) => column))];
  const rows = [...Map.groupBy(cells, ({ package: name, installer }) => `${name}\n${installer}`)];
  const lines = rows.map(([row, own]) => [
    ...row.split("\n"),
    ...columns.map((column) => mark(own.filter((cell) => cell.column === column))),
  ]);
  return alignColumns([["package", "installer", ...columns], ...lines]);
}

/** A failure outweighs all, and what did not run at all says so. */
function mark(cells: Cell[]): string {
  if (cells.some(({ outcome }) => outcome.passed === false)) return "✗";
  return cells.some(({ outcome }) => outcome.passed === true) ? "✓" : "–";
}

function alignColumns(lines: string[][]): string {
  const widths = (lines[0] ?? []).map((_head, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((text, index) => text.padEnd(widths[index] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
