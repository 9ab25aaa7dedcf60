import { expect, test } from "vitest";
import { type Cell, formatTable, listFailures } from "./cell.ts";

const cells: Cell[] = [
  { package: "export", installer: "npm", column: "ts 5.9", title: "nodenext" },
  { package: "export", installer: "npm", column: "ts 5.9", title: "bundler", problem: "Cannot find name 'Missing'." },
  { package: "export", installer: "npm", column: "node 24", title: "node 24" },
  { package: "core", installer: "bun", column: "ts 5.9", title: "nodenext" },
  { package: "core", installer: "bun", column: "node 24", title: "node 24", skipped: "Only for Linux x64." },
  { package: "core", installer: "bun", column: "vite", title: "vite", skipped: "No Chromium." },
];

test("formats a row for each package and installer and a column for each group", () => {
  expect(formatTable(cells)).toBe(`\
| package | installer | ts 5.9 | node 24 | vite |
| ------- | --------- | ------ | ------- | ---- |
| export  | npm       | ✗      | ✓       | –    |
| core    | bun       | ✓      | –       | –    |
`);
});

test("lists each cell that failed, and no other", () => {
  expect(listFailures(cells)).toEqual(["✗ export × npm × bundler: Cannot find name 'Missing'."]);
});
