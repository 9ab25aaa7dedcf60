import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as index from "./index.js";
import * as server from "./start-mock-server.js";

test("has a fixed list of runtime exports", () => {
  expect(Object.keys(index)).toEqual(["createMockPlatform"]);
  expect(Object.keys(server)).toEqual(["startMockServer"]);
});

test("uses Node only in the server and its command", () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter(
    (name) => /^[^.]+\.ts$/.test(name) && !name.startsWith("testing"),
  );

  const bound = sources.filter((name) =>
    /from "node:|\b(process|Buffer)\.\w/.test(readFileSync(`${import.meta.dirname}/${name}`, "utf8")),
  );

  expect(sources).toContain("handlers/runs/start-run.ts");
  expect(bound).toEqual(["cli.ts", "read-scenario.ts", "start-mock-server.ts"]);
});
