import { expect, test } from "vitest";
import { type Cell, listFailures, type Outcome } from "./cell.ts";
import { formatTable } from "./format-table.ts";

const passed: Outcome = { passed: true };
const failed: Outcome = { passed: false, problem: "Cannot find name 'Missing'." };
const skipped: Outcome = { passed: "skipped", reason: "no Chromium" };

const cells: Cell[] = [
  cell("export", "npm", "ts 5.9", "nodenext", passed),
  cell("export", "npm", "ts 5.9", "bundler", failed),
  cell("export", "npm", "node 24", "node 24", passed),
  cell("core", "bun", "ts 5.9", "nodenext", passed),
  cell("core", "bun", "node 24", "node 24", skipped),
  cell("core", "bun", "vite", "vite", skipped),
];

test("has a row for each package and installer and a column for each place", () => {
  expect(formatTable(cells).split("\n")).toEqual([
    "package  installer  ts 5.9  node 24  vite",
    "export   npm        ✗       ✓        –",
    "core     bun        ✓       –        –",
  ]);
});

test("names each cell that failed, and no other", () => {
  expect(listFailures(cells)).toEqual(["✗ export × npm × bundler: Cannot find name 'Missing'."]);
});

function cell(name: string, installer: string, column: string, title: string, outcome: Outcome): Cell {
  return { package: name, installer, column, title, outcome };
}
