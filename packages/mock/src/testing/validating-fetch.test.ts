import { expect, test } from "vitest";
import { validatingFetch } from "./validating-fetch.js";

const url = "https://api.bentley.com/export/authorizationinformation?redirectUrl=https%3A%2F%2Fexample.com";
const mediaType = "application/vnd.bentley.itwin-platform.v1+json";
const body = { authorizationInformation: { isUserAuthorized: true, _links: {} } };

function validating(content: unknown, { status = 200, headers = {} } = {}) {
  return validatingFetch(async () =>
    Response.json(content, { status, headers: { "content-type": mediaType, ...headers } }),
  );
}

test("accepts a response that follows the specification", async () => {
  const response = await validating(body)(url);

  expect(await response.json()).toEqual(body);
});

test("reports a body that violates the schema", async () => {
  const wrong = { authorizationInformation: { isUserAuthorized: "yes", _links: { authorizationUrl: {} } } };

  await expect(validating(wrong)(url)).rejects.toThrow(
    /isUserAuthorized must be boolean[\s\S]*must have required property 'href'/,
  );
});

test("reports an undocumented status", async () => {
  await expect(validating(body, { status: 202 })(url)).rejects.toThrow("status 202 is not documented");
});

test("reports an undocumented content type", async () => {
  const fetch = validating(body, { headers: { "content-type": "text/plain" } });

  await expect(fetch(url)).rejects.toThrow("content type text/plain is not documented");
});

test("reports an undocumented header", async () => {
  const fetch = validating(body, { headers: { "x-powered-by": "mock" } });

  await expect(fetch(url)).rejects.toThrow("header x-powered-by is not documented");
});

test("reports an undocumented body", async () => {
  const fetch = validating(body, { status: 202 });

  const result = fetch("https://api.bentley.com/export/connections/42/runs", { method: "POST" });

  await expect(result).rejects.toThrow("body is not documented");
});
