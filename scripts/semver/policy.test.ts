import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { policy } from "./policy/policy.ts";
import { policyTable } from "./policy/policy-table.ts";
import { largest } from "./reason.ts";
import { rateSpecs } from "./testing/rate-specs.ts";

const document = join(import.meta.dirname, "../../docs/versioning.md");
const rows = Object.values(policy).flat();
const changes = rows.map(({ given = [], change }) => ({ before: given, after: [...given, ...change] }));
const opposites = changes.map(({ before, after }) => ({ before: after, after: before }));
const rated = await rateSpecs([...changes, ...opposites]);

describe.each(Object.entries(policy))("%s", (_, section) => {
  test.each(section)("$bump: $edit", ({ edit, bump, back, compiles }) => {
    const index = rows.findIndex((row) => row.edit === edit);
    const [there = [], opposite = []] = [rated[index], rated[index + rows.length]];

    expect([there, opposite].map((reasons) => largest(reasons.map((reason) => reason.bump)))).toEqual([bump, back]);
    expect(there.some(({ code }) => code)).toBe(bump === "major" && !compiles);
  });
});

test("docs/versioning.md has the table that is tested; `pnpm vitest -u policy` writes it", async () => {
  const text = await readFile(document, "utf8");
  const start = text.indexOf("\n## Names");

  await expect(`${text.slice(0, start)}\n${policyTable()}`).toMatchFileSnapshot(document);
});
