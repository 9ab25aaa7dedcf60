import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { markdownTable } from "../markdown-table.ts";

/** A construct of OpenAPI 3.1: changes to the spec of one operation, /widgets/{widgetId}, and the expected outcome. */
export interface Construct {
  /** Short description, which is also the name of its tests. */
  name: string;
  /** Rule that reports the construct, if it is refused. */
  refused?: string;
  /** Type that the construct becomes, if it is represented: a part of the operation and its exact type. */
  is?: string;
  /** Arguments of a call in addition to the path parameter. */
  call?: { path?: object; query?: object; header?: object; body?: unknown };
  /** Method, path, body and headers that the call sends. @default the method and the path of the operation */
  sends?: string;
  /** Result of the call. @default the example of the response, with status 200 */
  receives?: { status?: number; data?: unknown; headers?: object };
  /** Method of the operation. @default post if there is a request body, otherwise get */
  method?: string;
  /** Schema and example of the property `value` in the response. */
  value?: [schema: unknown, example: unknown];
  /** Schema and example of the property `value` in the request body. */
  sent?: [schema: unknown, example: unknown];
  /** Fields of a parameter named color. */
  query?: object;
  header?: object;
  cookie?: object;
  schemas?: Record<string, unknown>;
  /** Fields to add or replace, by JSON pointer; `null` removes the field. */
  set?: Record<string, unknown>;
}

const rows: Record<string, Omit<Construct, "name">> = parse(
  readFileSync(join(import.meta.dirname, "constructs.yaml"), "utf8"),
);

/** Every construct of OpenAPI 3.1, each with a small spec. */
export const constructs: Construct[] = Object.entries(rows).map(([name, row]) => ({ name, ...row }));

/** Writes the table of `scripts/generate/README.md`. */
export function constructsTable(): string {
  const outcomes = constructs.map(({ name, refused, sends }) => [
    name,
    refused ? `refused by \`${refused}\`` : "represented",
    sends ? `\`${sends}\`` : "",
  ]);
  return markdownTable(["construct and test", "outcome", "on the wire"], outcomes);
}

/** The parts of an operation as types; `value` is the property of the response, `sent` that of the request body. */
export const parts: Record<string, string> = {
  query: 'Operation["parameters"]["query"]',
  header: 'Operation["parameters"]["header"]',
  path: 'Operation["parameters"]["path"]',
  requestBody: 'Operation["requestBody"]',
  sent: 'NonNullable<Operation["requestBody"]>["content"]["application/json"]["value"]',
  headers: 'Operation["responses"][200]["headers"]',
  data: 'Operation["responses"][200]["content"]["application/vnd.bentley.itwin-platform.v1+json"]',
  value: 'Operation["responses"][200]["content"]["application/vnd.bentley.itwin-platform.v1+json"]["value"]',
};
