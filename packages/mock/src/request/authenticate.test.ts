import { expect, test } from "vitest";
import { createTestPlatform } from "../testing/create-test-platform.js";

const url = "https://api.bentley.com/synchronization/imodels/connections/authorizationinformation";

test.each([
  [{}, "HeaderNotFound"],
  [{ authorization: "Basic YTpi" }, "InvalidAuthorizationScheme"],
  [{ authorization: "alice" }, "InvalidAuthorizationScheme"],
  [{ authorization: "Bearer" }, "InvalidHeaderValue"],
  [{ authorization: "Bearer Bearer alice" }, "InvalidHeaderValue"],
  [{ authorization: "Bearer unscoped" }, "RequiredScopeMissing"],
  [{ authorization: "Bearer expired" }, "Unauthorized"],
])("rejects a request with %j with the code %s", async (headers, code) => {
  const { validated } = createTestPlatform();

  const response = await validated(url, { headers });

  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ error: { code, message: expect.stringMatching(/\w/) } });
});

test("accepts the scheme in any case", async () => {
  const { validated } = createTestPlatform();

  const response = await validated(url, { headers: { authorization: "bearer alice" } });

  expect(response.status).toBe(200);
});
