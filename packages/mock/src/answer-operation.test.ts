import { expect, test } from "vitest";
import { createValidatedPlatform } from "./testing/create-validated-platform.js";

const exportUrl = "https://api.bentley.com/export/authorizationinformation";
const synchronizationUrl = "https://api.bentley.com/synchronization/imodels/connections/authorizationinformation";
const connectionsUrl = "https://api.bentley.com/export/connections";
const reportsUrl = "https://api.bentley.com/synchronization/reports?imodelId=42";
const query = "?redirectUrl=https%3A%2F%2Fapp.example";

function as(user: string, headers: Record<string, string> = {}): RequestInit {
  return { headers: { authorization: `Bearer ${user}`, ...headers } };
}

test.each([exportUrl + query, synchronizationUrl])("refuses a request without a bearer token: %s", async (url) => {
  const { validated } = createValidatedPlatform();

  const without = await validated(url);
  const basic = await validated(url, { headers: { authorization: "Basic YTpi" } });

  expect([without.status, basic.status]).toEqual([401, 401]);
  expect(await without.json()).toEqual({
    error: {
      code: "HeaderNotFound",
      message: "Header Authorization was not found in the request. Access denied.",
    },
  });
});

test("refuses the token `expired`", async () => {
  const { validated } = createValidatedPlatform();

  const response = await validated(exportUrl + query, as("expired"));

  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ error: { code: "Unauthorized" } });
});

test.each([
  ["Export without a redirect URL", exportUrl, "$redirectUrl"],
  ["Export with a relative one", `${exportUrl}?redirectUrl=/callback`, "$redirectUrl"],
  ["Synchronization with an empty one", `${synchronizationUrl}?redirectUrl=`, "redirectUrl"],
])("refuses %s as each service does", async (_, url, target) => {
  const { validated } = createValidatedPlatform();

  const response = await validated(url, as("alice"));

  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    error: { code: "InvalidAuthorizationInformationRequest", details: [{ code: "InvalidValue", target }] },
  });
});

test.each([200, 401, 422, 429])(
  "answers the documented %i when asked for it, whatever else is sent",
  async (status) => {
    const { validated } = createValidatedPlatform();

    const response = await validated(exportUrl, { headers: { prefer: `return=minimal, code=${status}` } });

    expect(response.status).toBe(status);
  },
);

test("asks to wait a second when too many requests are asked for", async () => {
  const { validated } = createValidatedPlatform();

  const response = await validated(synchronizationUrl, { headers: { prefer: "code=429" } });

  expect(response.headers.get("retry-after")).toBe("1");
  expect(await response.json()).toMatchObject({ error: { code: "TooManyRequests" } });
});

test("answers as usual to a preference that is not its own", async () => {
  const { validated } = createValidatedPlatform();

  const response = await validated(synchronizationUrl, as("alice", { prefer: "return=minimal" }));

  expect(response.status).toBe(200);
});

test("says which statuses there are when asked for another", async () => {
  const { fetch } = createValidatedPlatform();

  const response = await fetch(exportUrl, { headers: { prefer: "code=418" } });

  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    error: {
      code: "MockUndocumentedStatus",
      message: "getAuthorizationInformation does not document the status 418. It documents: 200, 401, 422, 429.",
    },
  });
});

test("says what it knows when a path is unknown", async () => {
  const { fetch } = createValidatedPlatform();

  const response = await fetch("https://api.bentley.com/export/imodels", as("alice"));
  const elsewhere = await fetch("https://api.bentley.com/itwins", as("alice"));

  expect([response.status, elsewhere.status]).toEqual([404, 404]);
  const { error } = await response.json();
  expect(error).toMatchObject({ code: "MockNotFound", message: expect.stringContaining("POST /export/connections,") });
  expect(error.message).not.toContain("/synchronization/");
  expect((await elsewhere.json()).error.message).toContain("GET /synchronization/reports");
});

test("answers an operation that it keeps no state for from the specification", async () => {
  const { validated } = createValidatedPlatform();

  const response = await validated(`${reportsUrl}&runId=43`, as("alice"));

  expect(await response.json()).toMatchObject({ reports: [{ createdTimeStamp: "2024-09-04T10:25:48Z" }] });
});

test("says what is wrong in the words of the specification, where it has some", async () => {
  const { validated } = createValidatedPlatform();

  const response = await validated(reportsUrl, as("alice"));

  expect(response.status).toBe(422);
  expect((await response.json()).error).toEqual({
    code: "InvalidBadgersRequest",
    message: "Cannot perform operation.",
    details: [{ code: "MissingRequiredProperty", message: "runId should be provided.", target: "runId" }],
  });
});

test.each(["", "{", "[]", "null", '"text"'])("refuses the body %j as the service does", async (body) => {
  const { validated } = createValidatedPlatform();

  const response = await validated(connectionsUrl, { ...as("alice"), method: "POST", body });

  expect(response.status).toBe(422);
  expect((await response.json()).error).toEqual({
    code: "InvalidExportConnectionRequest",
    message: "Cannot perform operation.",
    details: [{ code: "InvalidRequestBody", message: "Error parsing JSON, malformed JSON." }],
  });
});

test("names what it wants where the service documents no answer to a mistake", async () => {
  const { fetch } = createValidatedPlatform();

  const query = await fetch(connectionsUrl, as("alice"));
  const body = await fetch(`${connectionsUrl}/42/runs`, { ...as("alice"), method: "POST" });

  expect([query.status, body.status]).toEqual([400, 400]);
  expect(await query.json()).toMatchObject({
    error: { message: expect.stringContaining("imodelId should be provided") },
  });
  expect(await body.json()).toMatchObject({ error: { code: "MockInvalidRequest" } });
});

test("says what is allowed when a method is unknown", async () => {
  const { fetch } = createValidatedPlatform();

  const response = await fetch(exportUrl, { ...as("alice"), method: "DELETE" });

  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET");
  expect(await response.json()).toMatchObject({ error: { code: "MockMethodNotAllowed" } });
});

test("lets a browser's preflight pass without a token", async () => {
  const { fetch } = createValidatedPlatform();

  const response = await fetch(exportUrl, {
    method: "OPTIONS",
    headers: { "access-control-request-method": "GET", "access-control-request-headers": "authorization" },
  });

  expect(response.status).toBe(204);
  expect(Object.fromEntries(response.headers)).toEqual({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET",
    "access-control-allow-headers": "authorization, accept, content-type, prefer",
  });
});

test("lets a page from anywhere read any answer, but no header beyond the usual ones", async () => {
  const { fetch } = createValidatedPlatform();

  const answers = await Promise.all([
    fetch(synchronizationUrl, as("alice")),
    fetch(synchronizationUrl),
    fetch(synchronizationUrl, { headers: { prefer: "code=429" } }),
    fetch("https://api.bentley.com/unknown"),
  ]);

  expect(answers.map((response) => response.headers.get("access-control-allow-origin"))).toEqual(["*", "*", "*", "*"]);
  expect(answers.some((response) => response.headers.has("access-control-expose-headers"))).toBe(false);
});
