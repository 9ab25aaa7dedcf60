import { expect, test } from "vitest";
import { createSynchronizationClient } from "./client.js";
import { ensureAuthorized } from "./ensure-authorized.js";

test("sends the redirect URL, calls with the link, and polls", async () => {
  const sent: string[] = [];
  const opened: string[] = [];
  const href = "https://connect-itwinbridgeportal.bentley.com/authenticate";
  const client = createSynchronizationClient({
    accessToken: "token",
    fetch: async (url) => {
      sent.push(url);
      const isUserAuthorized = opened.length > 0;
      return Response.json({ authorizationInformation: { isUserAuthorized, _links: { authorizationUrl: { href } } } });
    },
  });

  await ensureAuthorized(client, {
    redirectUrl: "https://app.example.com/back",
    onAuthorizationUrl: (url) => opened.push(url),
  });

  expect(opened).toEqual([href]);
  expect(sent).toEqual(
    Array(2).fill(
      "https://api.bentley.com/synchronization/imodels/connections/authorizationinformation?redirectUrl=https%3A%2F%2Fapp.example.com%2Fback",
    ),
  );
});

test("works without a redirect URL", async () => {
  const sent: string[] = [];
  const client = createSynchronizationClient({
    accessToken: "token",
    fetch: async (url) => {
      sent.push(url);
      return Response.json({ authorizationInformation: { isUserAuthorized: true } });
    },
  });

  await ensureAuthorized(client, { onAuthorizationUrl: expect.unreachable });

  expect(sent).toEqual(["https://api.bentley.com/synchronization/imodels/connections/authorizationinformation"]);
});
