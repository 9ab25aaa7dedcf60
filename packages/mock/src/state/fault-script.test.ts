import { expect, test } from "vitest";
import { createMockPlatform } from "../create-mock-platform.js";
import { createValidatedPlatform } from "../testing/create-validated-platform.js";

const exportUrl = "https://api.bentley.com/export/authorizationinformation?redirectUrl=https%3A%2F%2Fapp.example";
const synchronizationUrl = "https://api.bentley.com/synchronization/imodels/connections/authorizationinformation";

const alice = { headers: { authorization: "Bearer alice" } };

test("applies faults in order and as often as listed, then responds normally", async () => {
  const { validated } = createValidatedPlatform({
    faults: [
      { service: "export", status: 429, times: 2, headers: { "retry-after": "2" } },
      { operationId: "getAuthorizationInformation", status: 401 },
    ],
  });

  const responses: (string | null | number)[][] = [];
  for (let request = 0; request < 4; request++) {
    const response = await validated(exportUrl, alice);
    responses.push([response.status, response.headers.get("retry-after")]);
  }

  expect(responses).toEqual([
    [429, "2"],
    [429, "2"],
    [401, null],
    [200, null],
  ]);
});

test("applies a fault of one service only to that service", async () => {
  const { validated } = createValidatedPlatform({ faults: [{ service: "export", status: 429 }] });

  const other = await validated(synchronizationUrl, alice);
  const own = await validated(exportUrl, alice);

  expect([other.status, own.status]).toEqual([200, 429]);
});

test("has no body for an undocumented status", async () => {
  const { fetch } = createValidatedPlatform({ faults: [{ status: 503, headers: { "retry-after": "5" } }] });

  const response = await fetch(synchronizationUrl, alice);

  expect(response.status).toBe(503);
  expect(response.headers.get("retry-after")).toBe("5");
  expect(await response.text()).toBe("");
});

test("rejects a fault that matches no operation", () => {
  expect(() => createMockPlatform({ faults: [{ operationId: "getAuthorisation", status: 429 }] })).toThrow(
    /No operation matches the fault .*getAuthorisation.* Known: .*\bexport getAuthorizationInformation, /,
  );
});
