import { expect, test } from "vitest";
import { createConsentStore } from "../state/consent-store.js";
import { consentPage } from "./consent-page.js";

const services = [{ name: "export", title: "Export", url: new URL("https://api.bentley.com/export") }];

function open(redirectUrl?: string) {
  const consents = createConsentStore();
  const consent = consents.of("alice", "export");
  const link = new URL("http://localhost:3000/authenticate");
  link.searchParams.set("ticket", consent.ticket);
  if (redirectUrl !== undefined) link.searchParams.set("redirect_url", redirectUrl);
  return {
    consent,
    read: (init?: RequestInit) => consentPage(new Request(link, init), consents, services),
    answer: (answer: string) =>
      consentPage(new Request(link, { method: "POST", body: new URLSearchParams({ answer }) }), consents, services),
  };
}

test("displays the service, the redirect URL and that it is a mock", async () => {
  const { read } = open("https://app.example/callback");

  const response = await read();
  const page = await response.text();

  expect(response.status).toBe(200);
  expect(page).toContain("Allow Export to act on your behalf?");
  expect(page).toContain("This is a mock.");
  expect(page).toContain("https://app.example/callback");
});

test("does not grant consent when it is read", async () => {
  const { consent, read } = open();

  await read();

  expect(consent.granted).toBe(false);
});

test("redirects to the app after Allow", async () => {
  const { consent, answer } = open("https://app.example/callback?tab=1");

  const response = await answer("allow");

  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe("https://app.example/callback?tab=1");
  expect(consent.granted).toBe(true);
});

test("redirects to the app with OAuth's error after Deny", async () => {
  const { consent, answer } = open("https://app.example/callback?tab=1#top");

  const response = await answer("deny");

  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe("https://app.example/callback?tab=1&error=access_denied#top");
  expect(consent.granted).toBe(false);
});

test.each(["allow", "deny"])("ends on a page to close without a redirect URL after %s", async (choice) => {
  const { answer } = open();

  const response = await answer(choice);

  expect(response.status).toBe(200);
  expect(await response.text()).toContain("You can close this page");
});

test("rejects another choice", async () => {
  const { consent, answer } = open("https://app.example/callback");

  const response = await answer("perhaps");

  expect(response.status).toBe(400);
  expect(consent.granted).toBe(false);
});

test.each(["", "?ticket=unknown"])("explains a missing or unknown ticket: %j", async (query) => {
  const request = new Request(`http://localhost:3000/authenticate${query}`);

  const response = await consentPage(request, createConsentStore(), services);

  expect(response.status).toBe(400);
  expect(await response.text()).toContain("Request the authorization information again");
});

test.each(["javascript:alert(1)", "data:text/html,hello", "//elsewhere.example", ""])(
  "rejects a redirect to anything but a web address: %j",
  async (redirectUrl) => {
    const { consent, read, answer } = open(redirectUrl);

    const responses = [await read(), await answer("allow")];

    expect(responses.map((response) => response.status)).toEqual([400, 400]);
    expect(consent.granted).toBe(false);
  },
);

test("escapes the text of the link", async () => {
  const { read } = open(`https://app.example/"><script>alert('1')</script>&amp;`);

  const page = await (await read()).text();

  expect(page).not.toContain("<script");
  expect(page).toContain("https://app.example/&#34;&#62;&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62;&#38;amp;");
});

test("keeps the page and its ticket out of caches, frames and referrers", async () => {
  const { read, answer } = open("https://app.example/callback");

  for (const response of [await read(), await answer("allow")]) {
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  }
});

test("lists the supported methods if another is sent", async () => {
  const { read } = open();

  const response = await read({ method: "DELETE" });

  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD, POST");
});
