import { spawnSync } from "node:child_process";
import { cpSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { integrityOf } from "../process/integrity-of.ts";
import { copyFixture, edit } from "../spec/testing/copy-fixture.ts";
import { readFolder } from "../testing/read-folder.ts";
import { type GenerateOptions, generate } from "./generate.ts";

const spec = "specs/library/openapi.yaml";
const readme = "packages/library/README.md";
const generated = [
  "README.md",
  "docs/open-questions.md",
  readme,
  "packages/library/openapi.json",
  "packages/library/src/schema.gen.ts",
];

test("generates the files of every service and the documentation", async () => {
  const root = copyFixture();
  const before = Object.keys(readFolder(root));

  expect(await generate(root)).toBe("Generated 5 files, of which 5 changed.");

  const files = readFolder(root);
  expect(Object.keys(files)).toEqual([...new Set([...before, ...generated])].sort());
  for (const path of generated) {
    await expect(files[path]).toMatchFileSnapshot(join(import.meta.dirname, "testing/generated", `${path}.txt`));
  }
  expect(files["packages/library/src/schema.gen.ts"]).toContain(
    integrityOf(files["packages/library/openapi.json"] ?? ""),
  );
});

test("does not write unchanged files", async () => {
  const root = copyFixture();
  await generate(root);
  const before = statSync(join(root, "packages/library/openapi.json")).mtimeMs;

  expect(await generate(root)).toBe("Generated 5 files, of which 0 changed.");
  expect(await generate(root, { check: true })).toBe("5 generated files match the specs.");
  expect(statSync(join(root, "packages/library/openapi.json")).mtimeMs).toBe(before);
});

test("generates the files of the given services", async () => {
  const root = copyFixture();

  await generate(root, { targets: ["library"] });

  expect(Object.keys(readFolder(join(root, "packages/library")))).toEqual([
    "README.md",
    "openapi.json",
    "src/schema.gen.ts",
  ]);
});

test("accepts application/json in responses of the bundled spec, and types it in requests only", async () => {
  const root = copyFixture();
  await generate(root);
  const files = readFolder(root);

  const { paths, components } = JSON.parse(files["packages/library/openapi.json"] ?? "");
  const { get, post } = paths["/loans"];
  const { schema } = get.responses[200].content["application/vnd.bentley.itwin-platform.v1+json"];
  expect(get.responses[200].content["application/json"]).toEqual({ schema });
  expect(post.responses[202].content).toBeUndefined();
  expect(components.responses.Unauthorized.content).toHaveProperty(["application/json", "schema"]);
  expect(files["packages/library/src/schema.gen.ts"]?.match(/"application\/json"/g)).toHaveLength(1);
});

test("replaces its section of a README and nothing else", async () => {
  const root = copyFixture();
  await generate(root);
  const before = readFolder(root)[readme];
  edit(root, spec, "Finds a book.", "Finds the book.");

  const line = await generate(root);

  const page = "](https://developer.bentley.com/apis/library/operations/get-book)";
  expect(line).toBe("Generated 5 files, of which 3 changed.");
  expect(readFolder(root)[readme]).toBe(before?.replace(`Finds a book.${page}  `, `Finds the book.${page}`));
});

const color = "name: color, in: query, description: Its color., example: 7, schema: { type: string }";
const reworded: [string, string, string] = [spec, "What it is called.", "The words on its cover."];

test.each<[string, GenerateOptions, [path: string, text: string, replacement: string][], string[]]>([
  ["an unknown target", { targets: ["libary"] }, [], ['There is no spec of "libary". Known are library, docs.']],
  [
    "each stale file, its spec and the command to run",
    { check: true },
    [reworded],
    [
      "packages/library/openapi.json differs from specs/library/openapi.yaml. Run: pnpm generate",
      "packages/library/src/schema.gen.ts differs from specs/library/openapi.yaml. Run: pnpm generate",
    ],
  ],
  [
    "every stale file behind a fresh one",
    { check: true },
    [
      ["packages/library/src/schema.gen.ts", "getBooks", "getAllBooks"],
      ["docs/open-questions.md", "### Library", "### Libraries"],
    ],
    [
      "packages/library/src/schema.gen.ts differs from specs/library/openapi.yaml. Run: pnpm generate",
      "docs/open-questions.md differs from specs/*/openapi.yaml. Run: pnpm generate",
    ],
  ],
  [
    "the lines to add to a README without its section",
    {},
    [[readme, "<!-- end of operations -->\n", ""]],
    [
      "packages/library/README.md has no place for its operations. Add two lines: <!-- operations --> and <!-- end of operations -->",
    ],
  ],
  [
    "an example that its type refuses",
    {},
    [reworded, ["specs/library/loans/paths.yaml", 'id: "7"', "id: 7"]],
    ["specs/library/loans/paths.yaml:36:11 types: Type 'number' is not assignable to type 'string'."],
  ],
  [
    "examples of parameters, at a path and at its operation",
    {},
    [
      [spec, "  /books/{bookId}:\n", `  /books/{bookId}:\n    parameters:\n      - { ${color} }\n`],
      [spec, 'example: "7"', "example: 7"],
    ],
    [
      "specs/library/openapi.yaml:22:60 types: Type 'number' is not assignable to type 'string'.",
      "specs/library/openapi.yaml:31:78 types: Type 'number' is not assignable to type 'string'.",
    ],
  ],
])("reports %s, and changes no file", async (_name, options, edits, lines) => {
  const root = copyFixture();
  await generate(root);
  for (const [path, text, replacement] of edits) edit(root, path, text, replacement);
  const before = readFolder(root);

  await expect(generate(root, options)).rejects.toHaveProperty("message", lines.join("\n"));

  expect(readFolder(root)).toEqual(before);
});

test("changes no file of a sound service while another is broken, and reports a shared problem once", async () => {
  const root = copyFixture();
  cpSync(join(root, "specs/library"), join(root, "specs/archive"), { recursive: true });
  edit(root, "specs/shared/errors.yaml", "description: No token.", "descripton: No token.");
  const before = readFolder(root);

  await expect(generate(root)).rejects.toHaveProperty(
    "message",
    [
      "specs/shared/errors.yaml:7:1 struct: The field `description` must be present on this level.",
      "specs/shared/errors.yaml:8:3 struct: Property `descripton` is not expected here. Did you mean description?",
    ].join("\n"),
  );

  expect(readFolder(root)).toEqual(before);
});

test("the command prints a problem without a stack and exits with 1", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "main.ts"), "nothing"], {
    encoding: "utf8",
  });

  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^There is no spec of "nothing"\. Known are .*, docs\.\n$/);
});
