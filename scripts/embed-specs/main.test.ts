import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { plantFolder } from "../testing/plant-folder.ts";
import { embeddedFile, embedSpecs } from "./main.ts";

const library = "packages/library/openapi.json";

test("embeds the document of each service, from a path of any characters", async () => {
  const documents = { library: { info: { title: '\u2028 ` "quoted" \\ é' } }, archive: { openapi: "3.1.0" } };
  const folder = await plantFolder({
    [`embed specs é/${library}`]: JSON.stringify(documents.library, null, 2),
    "embed specs é/packages/archive/openapi.json": JSON.stringify(documents.archive),
    "embed specs é/packages/core/package.json": "{}",
  });

  embedSpecs(join(folder, "embed specs é"));

  const { documentsJson } = await import(pathToFileURL(join(folder, "embed specs é", embeddedFile)).href);
  expect(JSON.parse(documentsJson)).toEqual(documents);
  expect(Object.keys(JSON.parse(documentsJson))).toEqual(["archive", "library"]);
});

test("replaces a file that is out of date, and does not touch one that is up to date", async () => {
  const root = await plantFolder({ [library]: '{ "version": 1 }' });
  embedSpecs(root);
  writeFileSync(join(root, library), '{ "version": 2 }');

  embedSpecs(root);

  expect(readFileSync(join(root, embeddedFile), "utf8")).toContain('{\\"version\\":2}');
  const { mtimeMs, ino } = statSync(join(root, embeddedFile));
  embedSpecs(root);
  expect(statSync(join(root, embeddedFile))).toMatchObject({ mtimeMs, ino });
});
