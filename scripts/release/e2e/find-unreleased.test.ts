import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { packPackage } from "../../consumer/pack-package.ts";
import { plantFolder } from "../../testing/plant-folder.ts";
import { findUnreleased } from "./find-unreleased.ts";

test("is content with a package that is as it was published", async () => {
  const { root, registry, folder } = await plantPublished();

  expect(await findUnreleased(root, [], registry, folder)).toEqual([]);
});

test("does not mind what a package needs for its development", async () => {
  const { root, registry, folder } = await plantPublished();
  const manifest = {
    name: "@itwin-rest/planted",
    version: "1.0.0",
    files: ["dist"],
    devDependencies: { near: "2.0.0" },
  };
  await writeFile(join(root, "packages/planted/package.json"), JSON.stringify(manifest));

  expect(await findUnreleased(root, [], registry, folder)).toEqual([]);
});

test("finds a package that has changed since, unless it is released now", async () => {
  const { root, registry, folder } = await plantPublished();
  await writeFile(join(root, "packages/planted/dist/index.js"), "export const answer = 43;");
  const release = { name: "@itwin-rest/planted", version: "1.0.1", tarball: "", integrity: "" };

  expect(await findUnreleased(root, [], registry, folder)).toEqual([
    "@itwin-rest/planted 1.0.0 is published with another dist/index.js. Name it in the changeset.",
  ]);
  expect(await findUnreleased(root, [release], registry, folder)).toEqual([]);
});

async function plantPublished() {
  const root = await plantFolder({
    "packages/planted/package.json": '{ "name": "@itwin-rest/planted", "version": "1.0.0", "files": ["dist"] }',
    "packages/planted/dist/index.js": "export const answer = 42;",
  });
  const { tarball } = await packPackage(join(root, "packages/planted"), join(root, "published"));
  const registry = await serveTarball(await readFile(tarball));
  return { root, registry, folder: join(root, "compared") };
}

/** A registry of one package. */
async function serveTarball(bytes: Uint8Array): Promise<string> {
  const server = createServer((request, response) => {
    const dist = { tarball: `http://${request.headers.host}/planted.tgz` };
    response.end(request.url === "/planted.tgz" ? bytes : JSON.stringify({ versions: { "1.0.0": { dist } } }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : address}`;
}
