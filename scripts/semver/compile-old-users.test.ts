import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { edit } from "../spec/testing/copy-fixture.ts";
import { compileOldUsers } from "./compile-old-users.ts";
import { plantRepository, release } from "./testing/plant-repository.ts";

// Compilers run, which takes a while where many of them do.
vi.setConfig({ testTimeout: 60_000 });

const client = "packages/export/src/client.ts";
const start = 'test("the redirect URL is required", () => {\n';

test("finds lines of type tests, README and examples that do not compile any more", async () => {
  const root = plantRepository();
  edit(root, client, "createExportClient", "createClient");
  edit(root, "packages/export/src/index.ts", "createExportClient", "createClient");

  const broken = await compileOldUsers(root, "HEAD", "export", schemaOf(root));

  expect(broken.map(({ file, code }) => `${file}: ${code}`)).toEqual(
    expect.arrayContaining([
      'packages/export/README.ts: import { createExportClient } from "@itwin-rest/export";',
      expect.stringMatching(/^packages\/export\/src\/client\.test-d\.ts: import .*createExportClient/),
      expect.stringMatching(/^examples\/.*: import .*createExportClient/),
    ]),
  );
});

test("compiles with the types that the spec says, though they are not generated", async () => {
  const root = plantRepository();
  const schema = schemaOf(root).replaceAll('"/authorizationinformation"', '"/authorizations"');

  const broken = await compileOldUsers(root, "HEAD", "export", schema);

  expect(broken).toContainEqual(expect.objectContaining({ file: "packages/export/README.ts" }));
});

test("passes over what only a test says", async () => {
  const root = plantRepository();
  const said = "  expectTypeOf<string>().toEqualTypeOf<number>();\n  // @ts-expect-error: nothing.\n  client;\n";
  edit(root, "packages/export/src/client.test-d.ts", start, `${start}${said}  const wrong: number = redirectUrl;\n`);
  release(root, "1.0.0");

  const broken = await compileOldUsers(root, "HEAD", "export", schemaOf(root));

  expect(broken.map(({ code }) => code)).toEqual(["const wrong: number = redirectUrl;"]);
});

function schemaOf(root: string): string {
  return readFileSync(join(root, "packages/export/src/schema.gen.ts"), "utf8");
}
