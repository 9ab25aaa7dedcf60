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

test.each([exportUrl + query, synchronizationUrl])("rejects a request without a bearer token: %s", async (url) => {
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

test("rejects the token `expired`", async () => {
  const { validated } = createValidatedPlatform();

  const response = await validated(exportUrl + query, as("expired"));

  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ error: { code: "Unauthorized" } });
});

test.each([
  ["Export without a redirect URL", exportUrl, "$redirectUrl"],
  ["Export with a relative one", `${exportUrl}?redirectUrl=/callback`, "$redirectUrl"],
  ["Synchronization with an empty one", `${synchronizationUrl}?redirectUrl=`, "redirectUrl"],
])("rejects %s like each service", async (_, url, target) => {
  const { validated } = createValidatedPlatform();

  const response = await validated(url, as("alice"));

  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    error: { code: "InvalidAuthorizationInformationRequest", details: [{ code: "InvalidValue", target }] },
  });
});

test.each([200, 401, 422, 429])("returns the documented %i on request, whatever else is sent", async (status) => {
  const { validated } = createValidatedPlatform();

  const response = await validated(exportUrl, { headers: { prefer: `return=minimal, code=${status}` } });

  expect(response.status).toBe(status);
});

test("has a retry-after of one second in a requested 429", async () => {
  const { validated } = createValidatedPlatform();

  const response = await validated(synchronizationUrl, { headers: { prefer: "code=429" } });

  expect(response.headers.get("retry-after")).toBe("1");
  expect(await response.json()).toMatchObject({ error: { code: "TooManyRequests" } });
});

test("ignores other preferences", async () => {
  const { validated } = createValidatedPlatform();

  const response = await validated(synchronizationUrl, as("alice", { prefer: "return=minimal" }));

  expect(response.status).toBe(200);
});

test("lists the documented statuses if another is requested", async () => {
  const { fetch } = createValidatedPlatform();

  const response = await fetch(exportUrl, { headers: { prefer: "code=418" } });

  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    error: {
      code: "MockUndocumentedStatus",
      message: "getAuthorizationInformation does not document the status 418. Documented: 200, 401, 422, 429.",
    },
  });
});

test("accepts a path in mixed case", async () => {
  const { validated } = createValidatedPlatform();

  const response = await validated(
    "https://api.bentley.com/synchronization/iModels/Connections/authorizationInformation",
    as("alice"),
  );

  expect(response.status).toBe(200);
});

test("uses the vendor's media type only if the request accepts it", async () => {
  const { fetch } = createValidatedPlatform();
  const mediaTypeFor = async (accept: string, url = synchronizationUrl) =>
    (await fetch(url, as("alice", { accept }))).headers.get("content-type");

  const vendorType = "application/vnd.bentley.itwin-platform.v1+json";
  expect(await mediaTypeFor(vendorType)).toBe(vendorType);
  expect(await mediaTypeFor("*/*")).toBe("application/json");
  expect(await mediaTypeFor("application/json", exportUrl)).toBe("application/json");
});

test("lists the known paths if a path is unknown", async () => {
  const { fetch } = createValidatedPlatform();

  const response = await fetch("https://api.bentley.com/export/imodels", as("alice"));
  const elsewhere = await fetch("https://api.bentley.com/itwins", as("alice"));

  expect([response.status, elsewhere.status]).toEqual([404, 404]);
  const { error } = await response.json();
  expect(error).toMatchObject({ code: "MockNotFound", message: expect.stringContaining("POST /export/connections,") });
  expect(error.message).not.toContain("/synchronization/");
  expect((await elsewhere.json()).error.message).toContain("GET /synchronization/reports");
});

test("responds to an operation without a handler from the specification", async () => {
  const { validated } = createValidatedPlatform();

  const response = await validated(`${reportsUrl}&runId=43`, as("alice"));

  expect(await response.json()).toMatchObject({ reports: [{ createdTimeStamp: "2024-09-04T10:25:48Z" }] });
});

test("describes a problem in the wording of the specification, if there is one", async () => {
  const { validated } = createValidatedPlatform();

  const response = await validated(reportsUrl, as("alice"));

  expect(response.status).toBe(422);
  expect((await response.json()).error).toEqual({
    code: "InvalidBadgersRequest",
    message: "Cannot perform operation.",
    details: [{ code: "MissingRequiredProperty", message: "runId should be provided.", target: "runId" }],
  });
});

test.each(["", "{", "[]", "null", '"text"'])("rejects the body %j like the service", async (body) => {
  const { validated } = createValidatedPlatform();

  const response = await validated(connectionsUrl, { ...as("alice"), method: "POST", body });

  expect(response.status).toBe(422);
  expect((await response.json()).error).toEqual({
    code: "InvalidExportConnectionRequest",
    message: "Cannot perform operation.",
    details: [{ code: "InvalidRequestBody", message: "Error parsing JSON, malformed JSON." }],
  });
});

test("describes the problem in its own error if the service documents none", async () => {
  const { fetch } = createValidatedPlatform();

  const query = await fetch(connectionsUrl, as("alice"));
  const body = await fetch(`${connectionsUrl}/42/runs`, { ...as("alice"), method: "POST" });

  expect([query.status, body.status]).toEqual([400, 400]);
  expect(await query.json()).toMatchObject({
    error: { message: expect.stringContaining("imodelId should be provided") },
  });
  expect(await body.json()).toMatchObject({ error: { code: "MockInvalidRequest" } });
});

test("lists the supported methods if a method is unknown", async () => {
  const { fetch } = createValidatedPlatform();

  const response = await fetch(exportUrl, { ...as("alice"), method: "DELETE" });

  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET");
  expect(await response.json()).toMatchObject({ error: { code: "MockMethodNotAllowed" } });
});

test("accepts a preflight without a token", async () => {
  const { fetch } = createValidatedPlatform();

  const response = await fetch(exportUrl, {
    method: "OPTIONS",
    headers: { "access-control-request-method": "GET", "access-control-request-headers": "authorization" },
  });

  expect(response.status).toBe(204);
  expect(Object.fromEntries(response.headers)).toEqual({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET",
    "access-control-allow-headers": expect.stringMatching(
      /^authorization, accept, content-type, prefer, .*traceparent, tracestate, .*x-correlation-id, /,
    ),
  });
});

test("allows any origin to read any response, without exposing headers", async () => {
  const { fetch } = createValidatedPlatform();

  const responses = await Promise.all([
    fetch(synchronizationUrl, as("alice")),
    fetch(synchronizationUrl),
    fetch(synchronizationUrl, { headers: { prefer: "code=429" } }),
    fetch("https://api.bentley.com/unknown"),
  ]);

  expect(responses.map((response) => response.headers.get("access-control-allow-origin"))).toEqual([
    "*",
    "*",
    "*",
    "*",
  ]);
  expect(responses.some((response) => response.headers.has("access-control-expose-headers"))).toBe(false);
});
