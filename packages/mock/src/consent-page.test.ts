import { expect, test } from "vitest";
import { consentPage } from "./consent-page.js";
import { createConsentRegister } from "./consent-register.js";

const services = [{ name: "export", title: "Export", url: new URL("https://api.bentley.com/export") }];

function open(redirectUrl?: string) {
  const consents = createConsentRegister();
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

test("says which service asks, that it is a mock, and where it leads", async () => {
  const { read } = open("https://app.example/callback");

  const response = await read();
  const page = await response.text();

  expect(response.status).toBe(200);
  expect(page).toContain("Allow Export to work in your name?");
  expect(page).toContain("This is a mock.");
  expect(page).toContain("https://app.example/callback");
});

test("grants nothing by being read", async () => {
  const { consent, read } = open();

  await read();

  expect(consent.granted).toBe(false);
});

test("goes back to the app after Allow", async () => {
  const { consent, answer } = open("https://app.example/callback?tab=1");

  const response = await answer("allow");

  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe("https://app.example/callback?tab=1");
  expect(consent.granted).toBe(true);
});

test("goes back to the app with OAuth's error after Deny", async () => {
  const { consent, answer } = open("https://app.example/callback?tab=1#top");

  const response = await answer("deny");

  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe("https://app.example/callback?tab=1&error=access_denied#top");
  expect(consent.granted).toBe(false);
});

test.each(["allow", "deny"])("ends on a page to close when there is nowhere to go after %s", async (choice) => {
  const { answer } = open();

  const response = await answer(choice);

  expect(response.status).toBe(200);
  expect(await response.text()).toContain("You can close this page");
});

test("does not take another answer for either", async () => {
  const { consent, answer } = open("https://app.example/callback");

  const response = await answer("perhaps");

  expect(response.status).toBe(400);
  expect(consent.granted).toBe(false);
});

test.each(["", "?ticket=unknown"])("explains a ticket that is missing or unknown: %j", async (query) => {
  const request = new Request(`http://localhost:3000/authenticate${query}`);

  const response = await consentPage(request, createConsentRegister(), services);

  expect(response.status).toBe(400);
  expect(await response.text()).toContain("Ask for the authorization information again");
});

test.each(["javascript:alert(1)", "data:text/html,hello", "//elsewhere.example", ""])(
  "goes nowhere but to a web address: %j",
  async (redirectUrl) => {
    const { consent, read, answer } = open(redirectUrl);

    const answers = [await read(), await answer("allow")];

    expect(answers.map((response) => response.status)).toEqual([400, 400]);
    expect(consent.granted).toBe(false);
  },
);

test("escapes what comes from the link", async () => {
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

test("names the methods it takes when sent another", async () => {
  const { read } = open();

  const response = await read({ method: "DELETE" });

  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD, POST");
});
