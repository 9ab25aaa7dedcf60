import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getTypes } from "@redocly/openapi-core";
import { afterAll, expect, test } from "vitest";
import { readSpecs } from "../spec/read-spec.ts";
import type { SpecDocument } from "../spec/spec-document.ts";
import { compileTypes } from "./compile-types.ts";
import { schemaTypes } from "./schema-types.ts";
import { type Construct, parts } from "./testing/construct.ts";
import { constructSpec } from "./testing/construct-spec.ts";
import { constructs, constructsTable } from "./testing/constructs.ts";

const root = mkdtempSync(join(tmpdir(), "constructs-"));
afterAll(() => rmSync(root, { recursive: true }));
cpSync(join(import.meta.dirname, "../../specs/shared"), join(root, "specs/shared"), { recursive: true });
const services = new Map(constructs.map((construct, index) => [construct, `construct-${index}`]));
for (const [construct, service] of services) {
  mkdirSync(join(root, "specs", service));
  writeFileSync(join(root, "specs", service, "openapi.yaml"), constructSpec(construct.spec));
}

const refused = constructs.filter((construct) => construct.refused);
const represented = constructs.filter((construct) => !construct.refused);
const problems = await readSpecs(root, refused.map(serviceOf)).then(String, ({ message }: Error) => message);
const documents = await readSpecs(root, represented.map(serviceOf));
const errors = await compileTypes(
  Object.fromEntries(represented.map((construct) => [`${serviceOf(construct)}.ts`, checkedTypes(construct)])),
);

test.each(refused)("refuses $name", (construct) => {
  const lines = problems.split("\n").filter((line) => line.startsWith(`specs/${serviceOf(construct)}/`));

  expect(lines.join("\n")).toMatch(new RegExp(`^specs/\\S+:\\d+:\\d+ ${construct.refused}: .*`, "m"));
});

test.each(represented)("represents $name", (construct) => {
  const found = errors.filter(({ path }) => path === `${serviceOf(construct)}.ts`);

  expect(found).toEqual([]);
});

test("covers every field of OpenAPI 3.1", () => {
  const covered = new Set(constructs.flatMap(({ fields }) => fields));

  const missing = Object.entries(getTypes("oas3_1")).flatMap(([object, { properties }]) =>
    Object.keys(properties).map((field) => `${object}.${field}`),
  );

  expect(missing.filter((field) => !covered.has(field) && !ofTools.test(field))).toEqual([]);
  expect(new Set(constructs.map(({ name }) => name)).size).toBe(constructs.length);
});

/** Objects that the linter's own products add to OpenAPI. */
const ofTools = /^(TagGroup|Logo|XCodeSample|XUsePkce)\./;

test("the README has a row for each construct", async () => {
  const path = join(import.meta.dirname, "README.md");
  const [before = ""] = readFileSync(path, "utf8").split("| construct and test");

  // A file snapshot: `vitest -u` writes the table.
  await expect(before + constructsTable()).toMatchFileSnapshot(path);
});

function serviceOf(construct: Construct): string {
  return services.get(construct) ?? "";
}

function checkedTypes(construct: Construct): string {
  const [part, type] = construct.type ?? ["data", "unknown"];
  const check = construct.type ? `export const check: Equal<${parts[part]}, ${type}> = true;` : "";
  return `${schemaTypes(documents[serviceOf(construct)] as SpecDocument)}
type Operation = operations["readWidget"];
type Equal<One, Other> = Flat<One> extends Flat<Other> ? (Flat<Other> extends Flat<One> ? true : never) : never;
type Flat<Type> = { one: Type; other: (value: Type) => void };
${check}`;
}
