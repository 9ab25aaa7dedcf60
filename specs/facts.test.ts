import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listServices } from "../scripts/spec/list-services.ts";
import { readSpecs } from "../scripts/spec/read-spec.ts";
import type { ServiceFacts } from "./service-facts.ts";
import { specFacts } from "./spec-facts.ts";

const root = join(import.meta.dirname, "..");
const documents = await readSpecs(root, listServices(root));

for (const [service, document] of Object.entries(documents)) {
  const { facts }: { facts: ServiceFacts } = await import(`./${service}/facts.ts`);
  const documented = new Map(leaves(facts));
  const specified = new Map(leaves(specFacts(document, readSource(service))));

  // What the spec says and no page does is an error as well.
  for (const fact of new Set([...documented.keys(), ...specified.keys()])) {
    test(`the spec of ${service} says what its pages say: ${fact}`, () => {
      expect(specified.get(fact)).toStrictEqual(documented.get(fact));
    });
  }
}

/** The text of all files of a spec. */
function readSource(service: string): string {
  const folder = join(import.meta.dirname, service);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml"));
  return files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
}

/** Every single fact by its name, `GET /path, parameters, query redirectUrl?`; an example is one fact. */
function leaves(value: unknown, path: string[] = []): [name: string, value: unknown][] {
  const isExample = path.at(-1) === "example" || path.at(-2) === "examples";
  const isLeaf = typeof value !== "object" || value === null || Array.isArray(value) || isExample;
  if (isLeaf) return [[path.join(", "), value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, [...path, key]));
}
