import { expect, test } from "vitest";
import { createRequestWriter, type RequestParts } from "./request-writer.js";

// What we rely on in the library that serializes requests, so that another can take its place.

const write = createRequestWriter("https://tickets.example.com/v1", { accept: "application/json" });

const urls: [what: string, path: string, params: RequestParts["params"], url: string][] = [
  ["no parameters", "/tickets", {}, "/tickets"],
  ["values", "/tickets", { query: { a: "x y&z", n: 0, b: false } }, "/tickets?a=x%20y%26z&n=0&b=false"],
  ["a dollar sign in a name", "/tickets", { query: { $top: 5 } }, "/tickets?$top=5"],
  ["a dollar sign in a value", "/tickets/{id}", { path: { id: "$&$1" } }, "/tickets/%24%26%241"],
  ["undefined and null", "/tickets", { query: { a: undefined, b: null } }, "/tickets"],
  ["a list", "/tickets", { query: { id: ["1", "2"] } }, "/tickets?id=1&id=2"],
  ["an empty list", "/tickets", { query: { id: [] } }, "/tickets"],
  [
    "a URL as value",
    "/tickets",
    { query: { to: "https://a.example/?b=c#d" } },
    "/tickets?to=https%3A%2F%2Fa.example%2F%3Fb%3Dc%23d",
  ],
  [
    "braces in a path value",
    "/tickets/{id}/notes/{note}",
    { path: { id: "{note}", note: "7" } },
    "/tickets/%7Bnote%7D/notes/7",
  ],
  ["a number in the path", "/tickets/{id}", { path: { id: 7 } }, "/tickets/7"],
];

test.each(urls)("writes %s into the URL", (_what, path, params, url) => {
  expect(write("GET", path, { ...(params && { params }) }).url).toBe(`https://tickets.example.com/v1${url}`);
});

test("merges headers of client, call and parameters, the last one winning", () => {
  const { init } = write("GET", "/tickets", {
    headers: { Accept: "text/plain", "x-a": "call" },
    params: { header: { "x-a": "parameter", Prefer: "return=minimal" } },
  });

  expect(init.headers).toEqual({
    accept: "text/plain",
    prefer: "return=minimal",
    "x-a": "parameter",
  });
});

test("writes a body as JSON and says so, unless the caller says otherwise", () => {
  const json = write("POST", "/tickets", { body: { a: [1, null] } });
  const patch = write("PATCH", "/tickets", { body: {}, headers: { "Content-Type": "application/merge-patch+json" } });

  expect(json.init.body).toBe('{"a":[1,null]}');
  expect(json.init.headers["content-type"]).toBe("application/json");
  expect(patch.init.headers["content-type"]).toBe("application/merge-patch+json");
});

test("sends no content type without a body", () => {
  const { init } = write("GET", "/tickets", {});

  expect(init.body).toBeNull();
  expect(init.headers).not.toHaveProperty("content-type");
});
