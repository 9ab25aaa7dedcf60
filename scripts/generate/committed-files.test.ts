import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "./generate.ts";

const root = join(import.meta.dirname, "../..");

test("the committed files are the ones that the specs generate", async () => {
  await expect(generate(root, { check: true })).resolves.toMatch(/generated files/);
});

test("pnpm check compares them before any other command can change them", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

  expect(scripts.check).toMatch(/^pnpm generate:check && /);
  expect(scripts["generate:check"]).toMatch(/^node .*scripts\/generate\/main\.ts --check$/);
});

test("no task of turbo regenerates them as its dependency", () => {
  const { tasks } = JSON.parse(readFileSync(join(root, "turbo.json"), "utf8").replace(/^\s*\/\/.*$/gm, ""));
  const dependencies = Object.values<{ dependsOn?: string[] }>(tasks).flatMap(({ dependsOn = [] }) => dependsOn);

  expect(dependencies.filter((name) => name.includes("generate"))).toEqual([]);
});
