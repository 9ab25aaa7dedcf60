import { expect, test } from "vitest";
import { createValidatedPlatform } from "../testing/create-validated-platform.js";

const exportUrl = "https://api.bentley.com/export/authorizationinformation";
const synchronizationUrl = "https://api.bentley.com/synchronization/imodels/connections/authorizationinformation";
const callback = "https://app.example/callback?tab=1&name=a b";
const query = `?redirectUrl=${encodeURIComponent(callback)}`;

function as(user: string): RequestInit {
  return { headers: { authorization: `Bearer ${user}` } };
}

type Platform = ReturnType<typeof createValidatedPlatform>;

async function consentLink({ validated }: Platform, url: string, user = "alice"): Promise<string> {
  const { authorizationInformation } = await (await validated(url, as(user))).json();
  return authorizationInformation._links.authorizationUrl.href;
}

function answerConsent({ fetch }: Platform, link: string, answer: string): Promise<Response> {
  return fetch(link, { method: "POST", body: new URLSearchParams({ answer }) });
}

test("returns a link to the consent page for a new user of Export", async () => {
  const { validated } = createValidatedPlatform();

  const response = await validated(exportUrl + query, as("alice"));
  const { authorizationInformation } = await response.json();

  expect(response.status).toBe(200);
  expect(authorizationInformation.isUserAuthorized).toBe(false);
  const link = new URL(authorizationInformation._links.authorizationUrl.href);
  expect(link.origin + link.pathname).toBe("https://connect-itwinbridgeportal.bentley.com/authenticate");
  expect(Object.fromEntries(link.searchParams)).toEqual({ redirect_url: callback, ticket: "ticket-1" });
});

test("requires no redirect URL in Synchronization", async () => {
  const { validated } = createValidatedPlatform();

  const response = await validated(synchronizationUrl, as("alice"));

  expect(await response.json()).toEqual({
    authorizationInformation: {
      isUserAuthorized: false,
      _links: {
        authorizationUrl: { href: "https://connect-itwinbridgeportal.bentley.com/authenticate?ticket=ticket-1" },
      },
    },
  });
});

test("links to its own origin unless the request was sent to the platform's", async () => {
  const platform = createValidatedPlatform();

  const link = await consentLink(platform, `http://localhost:3000/export/authorizationinformation${query}`);

  expect(link).toMatch(/^http:\/\/localhost:3000\/authenticate\?/);
});

test("never has a token in a link", async () => {
  const platform = createValidatedPlatform();

  const link = await consentLink(platform, exportUrl + query, "secret");

  expect(link).not.toContain("secret");
});

test("returns the same link for the same request", async () => {
  const platform = createValidatedPlatform();

  const first = await consentLink(platform, exportUrl + query);
  const second = await consentLink(platform, exportUrl + query);

  expect(second).toBe(first);
});

test("returns an authorized user without a link after Allow", async () => {
  const platform = createValidatedPlatform();
  const link = await consentLink(platform, exportUrl + query);

  await answerConsent(platform, link, "allow");
  const response = await platform.validated(exportUrl + query, as("alice"));

  expect(await response.json()).toEqual({ authorizationInformation: { isUserAuthorized: true, _links: {} } });
});

test("separates consents by user and service", async () => {
  const platform = createValidatedPlatform();

  await answerConsent(platform, await consentLink(platform, exportUrl + query, "alice"), "allow");

  await expect(consentLink(platform, exportUrl + query, "bob")).resolves.toContain("ticket-2");
  await expect(consentLink(platform, synchronizationUrl, "alice")).resolves.toContain("ticket-3");
});

test("separates the state of platforms", async () => {
  const platform = createValidatedPlatform();
  await answerConsent(platform, await consentLink(platform, synchronizationUrl), "allow");

  await expect(consentLink(createValidatedPlatform(), synchronizationUrl)).resolves.toContain("ticket-1");
});

test("revokes consent after Deny", async () => {
  const platform = createValidatedPlatform();
  const link = await consentLink(platform, synchronizationUrl);

  await answerConsent(platform, link, "allow");
  await answerConsent(platform, link, "deny");

  await expect(consentLink(platform, synchronizationUrl)).resolves.toBe(link);
});
