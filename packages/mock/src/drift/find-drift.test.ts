import { expect, test } from "vitest";
import type { Drift } from "./drift.js";
import { findDrift } from "./find-drift.js";

const url = "https://api.bentley.com/export/authorizationinformation?redirectUrl=https%3A%2F%2Fexample.com";
const mediaType = "application/vnd.bentley.itwin-platform.v1+json";
const body = { authorizationInformation: { isUserAuthorized: true, _links: {} } };

interface Options {
  url?: string;
  method?: string;
  status?: number;
  headers?: Record<string, string>;
}

function find(content: unknown, options: Options = {}): Promise<Drift[]> {
  const headers = { "content-type": mediaType, ...options.headers };
  const response = new Response(typeof content === "string" ? content : JSON.stringify(content), {
    status: options.status ?? 200,
    headers,
  });
  return findDrift({ method: options.method ?? "GET", url: options.url ?? url }, response);
}

test("finds no difference in a documented response", async () => {
  expect(await find(body)).toEqual([]);
});

test("finds no difference in a path of mixed case, and behind another origin", async () => {
  expect(await find(body, { url: "http://localhost:3000/Export/authorizationInformation?redirectUrl=a" })).toEqual([]);
});

test("ignores other services", async () => {
  expect(await find("<html>", { url: "https://ims.bentley.com/connect/token", method: "POST" })).toEqual([]);
});

test("does not consume the body", async () => {
  const response = Response.json(body, { headers: { "content-type": mediaType } });

  await findDrift({ method: "GET", url }, response);

  expect(await response.json()).toEqual(body);
});

test("describes types, missing properties and undocumented ones", async () => {
  const wrong = {
    authorizationInformation: {
      isUserAuthorized: "yes",
      _links: { authorizationUrl: {} },
      expiresAt: "2030",
      x123456: 1,
    },
  };

  expect(await find(wrong)).toEqual([
    {
      operation: "GET /export/authorizationinformation",
      status: 200,
      location: "body authorizationInformation.isUserAuthorized",
      difference: "is string, documented: boolean",
    },
    expect.objectContaining({
      location: "body authorizationInformation._links.authorizationUrl.href",
      difference: "is missing, documented: required",
    }),
    expect.objectContaining({
      location: "body authorizationInformation.expiresAt",
      difference: "is not documented, type: string",
    }),
    expect.objectContaining({
      location: "body authorizationInformation.(other name)",
      difference: "is not documented, type: number",
    }),
  ]);
});

test.each<[string, unknown, Options, string, string]>([
  ["a status", body, { status: 418 }, "status", "is not documented"],
  ["a path", body, { url: "https://api.bentley.com/export/secret-4711" }, "path", "is not documented"],
  ["a method", body, { method: "PATCH" }, "path", "is not documented"],
  ["a header", body, { headers: { "x-powered-by": "mock" } }, "header x-powered-by", "is not documented"],
  [
    "a media type",
    "<html>",
    { headers: { "content-type": "text/html" } },
    "header content-type",
    "has a media type that is not documented",
  ],
  ["a body that is not JSON", "<html>", {}, "body", "is not JSON"],
  ["an empty body", "", {}, "body", "is empty"],
  [
    "a body of a response without one",
    body,
    { url: "https://api.bentley.com/export/connections/42/runs", method: "POST", status: 202 },
    "body",
    "is not documented",
  ],
])("finds %s", async (_, content, options, location, difference) => {
  const drifts = await find(content, options);

  expect(drifts).toMatchObject([{ location, difference }]);
  expect(JSON.stringify(drifts)).not.toContain("4711");
});

test("describes the items of a list once", async () => {
  const connections = [{ id: 1 }, { id: 2 }];

  const drifts = await find({ connections }, { url: "https://api.bentley.com/export/connections?imodelId=42" });

  expect(drifts.filter(({ location }) => location === "body connections[].id")).toHaveLength(1);
});
