import { expect, test } from "vitest";
import { createSynchronizationClient } from "./client.js";
import * as surface from "./index.js";

const redirectUrl = "https://app.example.com/back?from=models";

test("requests the authorization information from the production service", async () => {
  const sent: Request[] = [];
  const client = createSynchronizationClient({
    accessToken: "token",
    fetch: async (url, init) => {
      sent.push(new Request(url, init));
      return Response.json({ authorizationInformation: { isUserAuthorized: true } });
    },
  });

  const result = await client.GET("/imodels/connections/authorizationinformation", {
    params: { query: { redirectUrl } },
  });

  expect(result).toMatchObject({ status: 200, data: { authorizationInformation: { isUserAuthorized: true } } });
  expect(sent[0]?.url).toBe(
    "https://api.bentley.com/synchronization/imodels/connections/authorizationinformation?redirectUrl=https%3A%2F%2Fapp.example.com%2Fback%3Ffrom%3Dmodels",
  );
  expect(sent[0]?.headers.get("accept")).toBe("application/vnd.bentley.itwin-platform.v1+json");
});

test.each([
  ["another origin", "https://qa-api.bentley.com/synchronization", "https://qa-api.bentley.com"],
  ["the default for undefined", undefined, "https://api.bentley.com"],
])("sends the request to %s", async (_name, baseUrl, origin) => {
  const sent: string[] = [];
  const client = createSynchronizationClient({
    accessToken: "token",
    baseUrl,
    fetch: async (url) => {
      sent.push(url);
      return Response.json({});
    },
  });

  await client.GET("/imodels/connections/authorizationinformation", { params: { query: { redirectUrl } } });

  expect(new URL(sent[0] ?? "").origin).toBe(origin);
});

test.each([200, 401, 422, 429])("returns the documented status %i", async (status) => {
  const client = createSynchronizationClient({
    accessToken: "token",
    retry: false,
    fetch: async () => Response.json({}, { status }),
  });

  const result = await client.GET("/imodels/connections/authorizationinformation", {
    params: { query: { redirectUrl } },
  });

  expect(result.status).toBe(status);
});

test("returns a status that the page does not list as unexpected", async () => {
  const client = createSynchronizationClient({
    accessToken: "token",
    fetch: async () => Response.json({}, { status: 404 }),
  });

  const result = await client.GET("/imodels/connections/authorizationinformation", {
    params: { query: { redirectUrl } },
  });

  expect(result.status).toBe("unexpected");
});

test("exports these and nothing else", () => {
  expect(Object.keys(surface).sort()).toEqual([
    "AbortError",
    "AccessTokenError",
    "ApiError",
    "AuthorizationLinkError",
    "ConfigurationError",
    "NetworkError",
    "PaginationError",
    "RequestError",
    "RunNotFoundError",
    "SourceFileConflictError",
    "TimeoutError",
    "apiVersion",
    "asOpenapiFetchClient",
    "connectorFileExtensions",
    "createClientCredentials",
    "createSynchronizationClient",
    "ensureAuthorized",
    "isAbortError",
    "isAccessTokenError",
    "isApiError",
    "isConfigurationError",
    "isNetworkError",
    "isRequestError",
    "isTimeoutError",
    "nextPageQuery",
    "paginate",
    "poll",
    "specHash",
    "startManifestRun",
    "startStorageRun",
    "synchronizeFiles",
    "unwrap",
    "waitForManifestRun",
    "waitForStorageRun",
  ]);
});

test("names the missing token of a client without options", () => {
  expect(() => createSynchronizationClient(undefined as never)).toThrow(/`accessToken`/);
});
