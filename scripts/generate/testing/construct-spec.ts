import { pointerKeys } from "../../spec/json-pointer.ts";
import type { Construct } from "./constructs.ts";

const mediaType = "application/vnd.bentley.itwin-platform.v1+json";

/** Writes the spec of a construct: one operation, which is sound by itself, with the changes of the construct. */
export function constructSpec({ value, sent, method, schemas, set = {}, ...locations }: Construct): string {
  const parameters = (["query", "header", "cookie"] as const).flatMap((location) =>
    locations[location] ? [{ ...color, in: location, ...locations[location] }] : [],
  );
  const operation = {
    operationId: "readWidget",
    summary: "Reads a widget.",
    externalDocs: { url: "https://developer.bentley.com/apis/widgets/operations/read-widget" },
    "x-lifecycle": "unknown",
    tags: ["Widgets"],
    security: [{ oauth2: ["itwin-platform"] }],
    parameters: [
      {
        name: "widgetId",
        in: "path",
        required: true,
        description: "Its id.",
        schema: { type: "string" },
        example: "7",
      },
      ...parameters,
    ],
    ...(sent && { requestBody: { required: true, content: { "application/json": body(sent) } } }),
    responses: {
      "200": { description: "The widget.", content: { [mediaType]: body(value ?? [{ type: "string" }, "x"]) } },
      "401": { $ref: "../shared/responses.yaml#/Unauthorized" },
      "429": { $ref: "../shared/responses.yaml#/RateLimitExceeded" },
    },
  };
  const spec = {
    openapi: "3.1.1",
    info: { title: "Widgets", version: "v1", description: "Widgets." },
    servers: [{ url: "https://api.bentley.com/widgets" }],
    tags: [{ name: "Widgets", description: "Widgets." }],
    paths: { "/widgets/{widgetId}": { [method ?? (sent ? "post" : "get")]: operation } },
    components: { ...(schemas && { schemas }), securitySchemes: { oauth2 } },
  };
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

const color = { name: "color", description: "Its color.", schema: { type: "string" } };
const scopes = { "itwin-platform": "Use every API of the platform." };
const oauth2 = {
  type: "oauth2",
  description: "An access token.",
  flows: { clientCredentials: { tokenUrl: "https://ims.bentley.com/connect/token", scopes } },
};
