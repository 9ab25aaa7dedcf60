import type { Trial } from "../../consumer/trial.ts";
import { markdownTable } from "../../generate/markdown-table.ts";

/** Result of one trial with one package, installed in one way. */
export interface Cell extends Trial {
  package: string;
  installer: string;
}

/** Returns a line for each cell that failed. */
export function listFailures(cells: Cell[]): string[] {
  return cells.flatMap(({ package: name, installer, title, problem }) =>
    problem === undefined ? [] : [`✗ ${name} × ${installer} × ${title}: ${problem}`],
  );
}

/** Returns a table with a row for each package and installer, and a column for each group of trials. */
export function formatTable(cells: Cell[]): string {
  const columns = [...new Set(cells.map(({ column }) => column))];
  const rows = [...Map.groupBy(cells, ({ package: name, installer }) => `${name}\n${installer}`)];
  return markdownTable(
    ["package", "installer", ...columns],
    rows.map(([row, own]) => [
      ...row.split("\n"),
      ...columns.map((column) => mark(own.filter((cell) => cell.column === column))),
    ]),
  );
}

/** A failure is shown before a success, and a success before a trial that was skipped. */
function mark(cells: Cell[]): string {
  if (cells.some(({ problem }) => problem !== undefined)) return "✗";
  return cells.every(({ skipped }) => skipped !== undefined) ? "–" : "✓";
}
