import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { largestBump } from "./bump.ts";
import { judgeSpec } from "./judge-spec.ts";
import { policy } from "./policy/policy.ts";
import { policyTable } from "./policy/policy-table.ts";
import { exportRelease } from "./testing/export-spec.ts";

// Compilers run, which takes a while where many of them do.
vi.setConfig({ testTimeout: 60_000 });

const document = join(import.meta.dirname, "../../docs/versioning.md");

describe.each(Object.entries(policy))("%s", (_, rows) => {
  test.concurrent.each(rows)("$bump: $edit", async ({ bump, compiles, given = [], change }) => {
    const before = await exportRelease(given);
    const after = await exportRelease([...given, ...change]);

    const reasons = await judgeSpec(before, after);

    expect(largestBump(reasons.map((reason) => reason.bump))).toBe(bump);
    expect(reasons.some(({ error }) => error)).toBe(bump === "major" && !compiles);
  });
});

test("docs/versioning.md has the table that is tested; `pnpm vitest -u policy` writes it", async () => {
  const text = await readFile(document, "utf8");
  const start = text.indexOf("\n## What is called");

  await expect(`${text.slice(0, start)}\n${policyTable()}`).toMatchFileSnapshot(document);
});
