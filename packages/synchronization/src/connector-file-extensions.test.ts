import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { connectorFileExtensions } from "./connector-file-extensions.js";

test("each known connector type has its file extensions", () => {
  const { components } = JSON.parse(readFileSync(new URL("../openapi.json", import.meta.url), "utf8"));

  expect(Object.keys(connectorFileExtensions)).toEqual(components.schemas.ConnectorType["x-extensible-enum"]);
});

test("the extensions are in lower case and without a leading dot", () => {
  const extensions = Object.values(connectorFileExtensions).flat();

  expect(extensions.filter((extension) => !/^[a-z0-9][a-z0-9.]*$/.test(extension))).toEqual([]);
});
