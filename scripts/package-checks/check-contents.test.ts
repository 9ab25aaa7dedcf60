import { expect, test } from "vitest";
import { plantPackage } from "../consumer/testing/plant-package.ts";
import { checkContents } from "./check-contents.ts";

test("is content with what users need", async () => {
  const { problems } = await checkContents(await plantPackage());

  expect(problems).toEqual([]);
});

test.each(["src/index.ts", "dist/index.test.js", "dist/__fixtures__/answer.js", "dist/index.js.map", "notes.txt"])(
  "finds %s in the tarball",
  async (file) => {
    const packed = await plantPackage({ files: ["dist", "src", "notes.txt"] }, { "notes.txt": "", [file]: "" });

    const { problems } = await checkContents(packed);

    expect(problems).toContainEqual(expect.stringContaining(`ships ${file}.`));
  },
);

test("finds a file whose source is gone", async () => {
  const { problems } = await checkContents(await plantPackage({}, { "dist/gone.js": "" }));

  expect(problems).toEqual(["ships dist/gone.js, but there is no src/gone.ts any more. Remove dist and build again."]);
});

test("finds a source map that is not there", async () => {
  const packed = await plantPackage({}, { "dist/index.js": "//# sourceMappingURL=index.js.map" });

  const { problems } = await checkContents(packed);

  expect(problems).toEqual([expect.stringContaining("dist/index.js names a source map")]);
});

test("misses the changelog once there is one", async () => {
  const changelog = { "CHANGELOG.md": "# Planted" };

  const forgotten = await checkContents(await plantPackage({}, changelog));
  const listed = await checkContents(await plantPackage({ files: ["dist", "CHANGELOG.md"] }, changelog));

  expect(forgotten.problems).toEqual([expect.stringContaining("misses CHANGELOG.md")]);
  expect(listed.problems).toEqual([]);
});

test("misses the description that a service exports", async () => {
  const { problems } = await checkContents(await plantPackage({ exports: { "./openapi.json": "./openapi.json" } }));

  expect(problems).toEqual([expect.stringContaining("misses openapi.json")]);
});
