import { expect, test } from "vitest";
import { validatingFetch } from "./validating-fetch.js";

const url = "https://api.bentley.com/export/authorizationinformation?redirectUrl=https%3A%2F%2Fexample.com";
const mediaType = "application/vnd.bentley.itwin-platform.v1+json";
const body = { authorizationInformation: { isUserAuthorized: true, _links: {} } };

function answering(answer: unknown, { status = 200, headers = {} } = {}) {
  return validatingFetch(async () =>
    Response.json(answer, { status, headers: { "content-type": mediaType, ...headers } }),
  );
}

test("lets an answer pass that keeps to the specification", async () => {
  const response = await answering(body)(url);

  expect(await response.json()).toEqual(body);
});

test("finds a body that does not fit the schema", async () => {
  const wrong = { authorizationInformation: { isUserAuthorized: "yes", _links: { authorizationUrl: {} } } };

  await expect(answering(wrong)(url)).rejects.toThrow(
    /isUserAuthorized must be boolean[\s\S]*must have required property 'href'/,
  );
});

test("finds a status that is not documented", async () => {
  await expect(answering(body, { status: 202 })(url)).rejects.toThrow("status 202 is not documented");
});

test("finds a content type that is not documented", async () => {
  const fetch = answering(body, { headers: { "content-type": "application/json" } });

  await expect(fetch(url)).rejects.toThrow("content type application/json is not documented");
});

test("finds a header that is not documented", async () => {
  const fetch = answering(body, { headers: { "x-powered-by": "mock" } });

  await expect(fetch(url)).rejects.toThrow("header x-powered-by is not documented");
});

test("finds a body where none is documented", async () => {
  const fetch = answering(body, { status: 202 });

  const result = fetch("https://api.bentley.com/export/connections/42/runs", { method: "POST" });

  await expect(result).rejects.toThrow("there is a body, and none is documented");
});
