import { expect, test } from "vitest";
import { createTestPlatform } from "../testing/create-test-platform.js";

const url = "https://api.bentley.com/synchronization/imodels/connections/authorizationinformation";

/** Sends requests without validation, which would be slow, and returns the number of refused ones. */
async function send({ fetch }: ReturnType<typeof createTestPlatform>, times: number, user = "alice"): Promise<number> {
  let refused = 0;
  for (let request = 0; request < times; request++) {
    const response = await fetch(url, { headers: { authorization: `Bearer ${user}` } });
    if (response.status === 429) refused++;
  }
  return refused;
}

test("has no limit without a tier", async () => {
  await expect(send(createTestPlatform(), 600)).resolves.toBe(0);
});

test("allows each user 500 requests per minute on trial", async () => {
  const platform = createTestPlatform({ tier: "trial" });

  const refused = [await send(platform, 503), await send(platform, 1, "bob")];
  platform.wait(60);
  refused.push(await send(platform, 500));

  expect(refused).toEqual([3, 0, 0]);
});

test("allows 5,000 requests per hour on trial, and returns the longer delay if both limits are reached", async () => {
  const platform = createTestPlatform({ tier: "trial" });
  const refused = [await send(platform, 500)];
  for (let minute = 1; minute < 10; minute++) {
    platform.wait(60);
    refused.push(await send(platform, 500));
  }

  const response = await platform.validated(url, { headers: { authorization: "Bearer alice" } });

  expect(refused).toEqual(Array.from({ length: 10 }, () => 0));
  expect(response.status).toBe(429);
  expect(response.headers.get("retry-after")).toBe("3060");
});

test("returns the delay and the limited operation, but not the token", async () => {
  const platform = createTestPlatform({ tier: "basic" });
  await send(platform, 5000);
  platform.wait(17.5);

  const response = await platform.validated(url, {
    headers: { authorization: "Bearer alice" },
  });

  expect(response.status).toBe(429);
  expect((await response.json()).error.code).toBe("TooManyRequests");
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "retry-after": "43",
    "itwinplatform-ratelimited-tier": "basic",
    "itwinplatform-ratelimited-api": "synchronization",
    "itwinplatform-ratelimited-operation": "getAuthorizationInformation",
    "itwinplatform-ratelimited-application": "mock-application",
  });
});

test("accepts requests after the returned delay", async () => {
  const platform = createTestPlatform({ tier: "trial" });
  await send(platform, 500);

  platform.wait(59.9);
  const tooEarly = await send(platform, 1);
  platform.wait(0.1);
  const later = await send(platform, 1);

  expect([tooEarly, later]).toEqual([1, 0]);
});
