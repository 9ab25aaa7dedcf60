import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createServiceClient } from "@itwin-rest/core";
import {
  BaseResolver,
  createConfig,
  getTypes,
  lintDocument,
  makeDocumentFromString,
  type Oas3Rule,
} from "@redocly/openapi-core";
import { afterAll, expect, test } from "vitest";
// A mock of any documents, which the package does not export.
import { handleRequest } from "../../packages/mock/src/handle-request.js";
import { createPlatformSpec } from "../../packages/mock/src/spec/platform-spec.js";
import { createPlatformState } from "../../packages/mock/src/state/platform-state.js";
import { readSpecs } from "../spec/read-spec.ts";
import type { SpecDocument } from "../spec/spec-document.ts";
import { compileTypes } from "./compile-types.ts";
import { serviceFiles } from "./service-files.ts";
import { constructSpec } from "./testing/construct-spec.ts";
import { type Construct, constructs, constructsTable, parts } from "./testing/constructs.ts";

const root = mkdtempSync(join(tmpdir(), "constructs-"));
afterAll(() => rmSync(root, { recursive: true }));
cpSync(join(import.meta.dirname, "../../specs/shared"), join(root, "specs/shared"), { recursive: true });
const services = new Map(constructs.map((construct, index) => [construct, `construct-${index}`]));
for (const [construct, service] of services) {
  mkdirSync(join(root, "specs", service));
  writeFileSync(join(root, "specs", service, "openapi.yaml"), constructSpec(construct));
}

const refused = constructs.filter((construct) => construct.refused);
const represented = constructs.filter((construct) => !construct.refused);
const problems = await readSpecs(root, refused.map(serviceOf)).then(String, ({ message }: Error) => message);
const documents = await readSpecs(root, represented.map(serviceOf));
const generated = new Map(
  represented.map((construct) => {
    const [bundle, module] = serviceFiles(serviceOf(construct), documents[serviceOf(construct)] as SpecDocument);
    return [construct, { bundle: bundle?.text ?? "", module: module?.text ?? "" }];
  }),
);
const errors = await compileTypes(
  Object.fromEntries(represented.map((construct) => [`${serviceOf(construct)}.ts`, checkedTypes(construct)])),
);

test.each(refused)("refuses $name", (construct) => {
  const lines = problems.split("\n").filter((line) => line.startsWith(`specs/${serviceOf(construct)}/`));

  expect(lines.join("\n")).toMatch(new RegExp(`^specs/\\S+:\\d+:\\d+ ${construct.refused}: .*`, "m"));
});

test.each(represented)("represents $name", (construct) => {
  const found = errors.filter(({ file }) => file === `${serviceOf(construct)}.ts`);

  expect(found).toEqual([]);
});

test.each(represented)("sends and receives $name", async (construct) => {
  const { bundle, module } = generated.get(construct) as { bundle: string; module: string };
  const path = join(root, `${serviceOf(construct)}.ts`);
  writeFileSync(path, module);
  const { serverUrl, mediaType, statuses } = await import(/* @vite-ignore */ pathToFileURL(path).href);
  const state = createPlatformState(createPlatformSpec({ widgets: JSON.parse(bundle) }), {});
  const sent: Request[] = [];
  const fetch = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    sent.push(request.clone());
    return handleRequest(request, state);
  };
  // biome-ignore lint/suspicious/noExplicitAny: the paths of a construct are only known at run time.
  const client = createServiceClient<any>({ baseUrl: serverUrl, mediaType, statuses, accessToken: "alice", fetch });
  const method = construct.method ?? (construct.sent ? "post" : "get");
  const { body = construct.sent && { value: construct.sent[1] }, ...parameters } = construct.call ?? {};
  const options = { params: { path: { widgetId: "7" }, ...parameters }, ...(body !== null && { body }) };

  const result = await client.request(method as "get", "/widgets/{widgetId}", options as never);

  const [, value] = construct.value ?? ["", "x"];
  const { status = 200, data = { value }, headers = {} } = construct.receives ?? {};
  expect(await wireText(sent[0] as Request)).toBe(
    construct.sends ?? `${method.toUpperCase()} /widgets/7${bodyText(body)}`,
  );
  expect({ status: result.status, data: result.data }).toEqual({ status, data: data ?? undefined });
  expect(result.headers).toMatchObject(headers);
});

test("covers every field of OpenAPI 3.1", async () => {
  const covered = new Set<string>();
  const fieldsOf: Oas3Rule = () => ({
    any: {
      enter(node, { type }) {
        for (const field of Object.keys(node ?? {})) covered.add(`${type.name}.${field}`);
      },
    },
  });
  const plugins = [{ id: "test", rules: { oas3: { "test/fields": fieldsOf } } }];
  const config = await createConfig({ rules: { "test/fields": "error" } }, { plugins });
  for (const construct of constructs) {
    const document = makeDocumentFromString(constructSpec(construct), "openapi.yaml");
    // A reference to itself is not resolved.
    await lintDocument({ document, config, externalRefResolver: new BaseResolver() }).catch(() => []);
  }

  const fields = Object.entries(getTypes("oas3_1")).flatMap(([object, { properties }]) =>
    Object.keys(properties).map((field) => `${object}.${field}`),
  );

  expect(fields.filter((field) => !covered.has(field) && !ofTools.test(field))).toEqual([]);
});

/** Objects and extensions of the linter's own products, and path items in other files, which are in every spec. */
const ofTools = /^(TagGroup|Logo|XCodeSample|XUsePkce)\.|\.x-|PathItem\.\$ref/;

test("the README has a row for each construct", async () => {
  const path = join(import.meta.dirname, "README.md");
  const [before = ""] = readFileSync(path, "utf8").split("| construct and test");

  // A file snapshot: `vitest -u` writes the table.
  await expect(before + constructsTable()).toMatchFileSnapshot(path);
});

function serviceOf(construct: Construct): string {
  return services.get(construct) ?? "";
}

/** The request in one line: method, path, body, and the headers that depend on parameters. */
async function wireText(request: Request): Promise<string> {
  const { pathname, search } = new URL(request.url);
  const color = request.headers.get("color");
  const header = color === null ? "" : ` color: ${color}`;
  const body = bodyText(await request.text(), request.headers.get("content-type"));
  return `${request.method} ${pathname.replace("/widgets/widgets", "/widgets")}${search}${header}${body}`;
}

function bodyText(body: unknown, type: string | null = "application/json"): string {
  const text = typeof body === "string" ? body : JSON.stringify(body ?? undefined);
  return text ? ` ${type}: ${text}` : "";
}

function checkedTypes(construct: Construct): string {
  const [, part = "data", type = "unknown"] = /^(\w+): (.*)$/s.exec(construct.is ?? "") ?? [];
  const check = construct.is ? `export const check: Equal<${parts[part]}, ${type}> = true;` : "";
  return `${generated.get(construct)?.module}
type Operation = operations["readWidget"];
type Equal<One, Other> = Flat<One> extends Flat<Other> ? (Flat<Other> extends Flat<One> ? true : never) : never;
type Flat<Type> = { one: Type; other: (value: Type) => void };
${check}`;
}
