import { expect, test } from "vitest";
import { plantPackage } from "../consumer/testing/plant-package.ts";
import { checkReproducible } from "./check-reproducible.ts";

test("is content with a package that packs to the same bytes", async () => {
  const { problems } = await checkReproducible(await plantPackage());

  expect(problems).toEqual([]);
});

test("finds what is new each time", async () => {
  const stamp = `node -e "fs.writeFileSync('dist/built.js', '// ' + process.hrtime.bigint())"`;
  const { problems } = await checkReproducible(await plantPackage({ scripts: { prepack: stamp } }));

  expect(problems).toEqual([expect.stringContaining("other bytes each time")]);
});
