import { readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { expect, test } from "vitest";
import * as drift from "./drift.js";
import * as index from "./index.js";
import * as server from "./start-mock-server.js";

test("has a fixed list of runtime exports", () => {
  expect(Object.keys(index)).toEqual(["createMockPlatform"]);
  expect(Object.keys(server)).toEqual(["startMockServer"]);
  expect(Object.keys(drift)).toEqual(["createDriftReport", "findDrift"]);
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

test("loads the validator of drift reports only in their own entry point", () => {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    const source = readFileSync(file, "utf8");
    for (const [, path = ""] of source.matchAll(/from "(\..+)\.js"/g)) visit(resolve(dirname(file), `${path}.ts`));
    expect(source).not.toMatch(/from "ajv/);
  };

  visit(`${import.meta.dirname}/index.ts`);
  visit(`${import.meta.dirname}/start-mock-server.ts`);
  visit(`${import.meta.dirname}/cli.ts`);

  expect(reached.size).toBeGreaterThan(50);
});
