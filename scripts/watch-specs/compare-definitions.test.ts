import { expect, test } from "vitest";
import { compareDefinitions, type Definition } from "./compare-definitions.ts";

const ours: Definition = {
  servers: [{ url: "https://api.bentley.com/export" }],
  paths: {
    "/connections/{connectionId}": {
      get: { parameters: [{ $ref: "#/components/parameters/Top" }], responses: { 200: {}, 404: {} } },
    },
  },
  components: {
    parameters: { Top: { name: "$top", in: "query" } },
    schemas: { Connection: { properties: { id: {} } } },
  },
};

test("finds nothing in the same definition, however it is written", () => {
  const theirs: Definition = {
    servers: [{ url: "https://api.bentley.com" }],
    paths: {
      "/export/Connections/{id}": {
        parameters: [
          { name: "Authorization", in: "header" },
          { name: "id", in: "path" },
        ],
        get: { parameters: [{ name: "$top", in: "query" }], responses: { 200: {}, 404: {} } },
      },
    },
    components: { schemas: { Connection: { properties: { id: {} } } } },
  };

  expect(compareDefinitions(ours, theirs)).toEqual([]);
});

test("finds what either has of an operation and of a schema", () => {
  const theirs: Definition = {
    servers: ours.servers ?? [],
    paths: {
      "/connections/{connectionId}": {
        get: { parameters: [{ name: "$skip", in: "query" }], responses: { 200: {}, 409: {} } },
      },
    },
    components: { schemas: { Connection: { properties: { id: {}, name: {} } } } },
  };

  expect(compareDefinitions(ours, theirs)).toEqual([
    "+ GET /export/connections/{}: query $skip",
    "+ GET /export/connections/{}: 409",
    "+ schema Connection: name",
    "- GET /export/connections/{}: query $top",
    "- GET /export/connections/{}: 404",
  ]);
});

test("tells an operation that only one has in one line", () => {
  expect(compareDefinitions({ paths: {} }, { ...ours, components: {} })).toEqual(["+ GET /export/connections/{}"]);
});
