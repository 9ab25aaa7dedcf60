import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { pointerKeys } from "../../spec/json-pointer.ts";
import type { Construct } from "./constructs.ts";

const path = "/widgets/{widgetId}";
const mediaType = "application/vnd.bentley.itwin-platform.v1+json";
const widgets = readFileSync(join(import.meta.dirname, "widgets.yaml"), "utf8");

/** Writes the spec of a construct: that of the widgets with the changes of the construct. */
export function constructSpec({ value, sent, method, schemas, set = {}, ...locations }: Construct): string {
  const { paths, components, ...spec } = parse(widgets);
  const { parameters, responses, ...operation } = paths[path].get;
  for (const location of ["query", "header", "cookie"] as const) {
    const color = { name: "color", description: "Its color.", schema: { type: "string" }, in: location };
    if (locations[location]) parameters.push({ ...color, ...locations[location] });
  }
  responses[200].content[mediaType] = body(value ?? [{ type: "string" }, "x"]);
  const requestBody = sent && { required: true, content: { "application/json": body(sent) } };
  spec.paths = {
    [path]: { [method ?? (sent ? "post" : "get")]: { ...operation, parameters, requestBody, responses } },
  };
  spec.components = { schemas, ...components };
  for (const [pointer, replacement] of Object.entries(set)) setAt(spec, pointer, replacement);
  return JSON.stringify(spec, null, 2);
}

function body([schema, example]: [unknown, unknown]): object {
  return {
    schema: { type: "object", description: "A widget.", required: ["value"], properties: { value: schema } },
    example: { value: example },
  };
}

/** Shorthands that keep the pointers of the table short. */
const shorthands: Record<string, string> = {
  path: "/paths/~1widgets~1{widgetId}",
  get: "/paths/~1widgets~1{widgetId}/get",
  post: "/paths/~1widgets~1{widgetId}/post",
  ok: "/paths/~1widgets~1{widgetId}/get/responses/200",
  data: `/paths/~1widgets~1{widgetId}/get/responses/200/content/${mediaType.replace("/", "~1")}`,
  sent: "/paths/~1widgets~1{widgetId}/post/requestBody/content/application~1json",
};

function setAt(spec: object, pointer: string, value: unknown): void {
  const [start = "", ...rest] = pointer.split("/");
  const keys = pointerKeys([shorthands[start] ?? start, ...rest].join("/"));
  const last = keys.pop() ?? "";
  let parent = spec as Record<string, unknown>;
  for (const key of keys) {
    parent[key] ??= {};
    parent = parent[key] as Record<string, unknown>;
  }
  if (value === null) delete parent[last];
  else parent[last] = value;
}
