import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type AuthorizationResult, ensureAuthorized } from "./ensure-authorized.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
});

afterEach(() => {
  expect(vi.getTimerCount(), "timers left behind").toBe(0);
  vi.useRealTimers();
});

const request = { method: "GET", url: "https://api.bentley.com/export/authorizationinformation" };
const link = "https://connect-itwinbridgeportal.bentley.com/authenticate?redirect_url=https://app.example.com";

function information(isUserAuthorized: boolean, href: string | undefined = link): AuthorizationResult {
  const _links = href === undefined ? {} : { authorizationUrl: { href } };
  const data = { authorizationInformation: { isUserAuthorized, _links } };
  return { ok: true, status: 200, data, headers: {}, response: Response.json(data), request, attempts: 1 };
}

test("hands out no link when the user has authorized", async () => {
  const onAuthorizationUrl = vi.fn();

  await ensureAuthorized(async () => information(true), { onAuthorizationUrl });

  expect(onAuthorizationUrl).not.toHaveBeenCalled();
});

test("hands out the link once, and waits until the user has authorized", async () => {
  const answers = [false, false, false, true];
  const asked: number[] = [];
  const start = Date.now();
  const onAuthorizationUrl = vi.fn();

  const done = ensureAuthorized(
    async () => {
      asked.push(Date.now() - start);
      return information(answers.shift() ?? expect.unreachable());
    },
    { onAuthorizationUrl },
  );
  await vi.runAllTimersAsync();
  await done;

  expect(onAuthorizationUrl.mock.calls).toEqual([[link]]);
  expect(asked).toHaveLength(4);
});

test("goes on with a page that has been left and come back to", async () => {
  const consent = { isGiven: false };
  const ask = async () => information(consent.isGiven);
  const leavePage = () => {
    consent.isGiven = true;
    throw new Error("page unloaded");
  };

  await ensureAuthorized(ask, { onAuthorizationUrl: leavePage }).catch(() => {});
  await ensureAuthorized(ask, { onAuthorizationUrl: expect.unreachable });
});

test.each([
  ["https://connect-itwinbridgeportal.bentley.com/authenticate", undefined],
  ["https://bentley.com/", undefined],
  ["http://localhost:3000/authenticate", undefined],
  ["http://127.0.0.1:3000/authenticate", []],
  ["https://consent.example.com/", ["example.com"]],
])("hands out %s with hosts %j", async (href, authorizationHosts) => {
  const onAuthorizationUrl = vi.fn();

  await ensureAuthorized(async () => information(onAuthorizationUrl.mock.calls.length > 0, href), {
    onAuthorizationUrl,
    authorizationHosts,
  });

  expect(onAuthorizationUrl).toHaveBeenCalledWith(href);
});

test.each([
  ["javascript:alert(1)", /leads to javascript:/],
  ["data:text/html,x", /leads to data:/],
  ["http://connect-itwinbridgeportal.bentley.com/", /leads to http:/],
  ["https://bentley.com.evil.example/", /leads to https:\/\/bentley.com.evil.example/],
  ["https://evilbentley.com/", /leads to https:\/\/evilbentley.com/],
  ["ftp://localhost/", /leads to ftp:/],
  ["/authenticate", /leads to /],
  ["", /gives no link/],
])("hands out nothing for the link %j", async (href, message) => {
  const waiting = ensureAuthorized(async () => information(false, href), { onAuthorizationUrl: expect.unreachable });

  await expect(waiting).rejects.toMatchObject({
    name: "AuthorizationLinkError",
    message: expect.stringMatching(message),
  });
});

test("says so when there is no link at all", async () => {
  const answer = information(false);
  if (answer.ok) delete answer.data.authorizationInformation._links;

  const waiting = ensureAuthorized(async () => answer, { onAuthorizationUrl: expect.unreachable });

  await expect(waiting).rejects.toThrow("gives no link to authorize at");
});

test("throws what the service refuses", async () => {
  const refused = {
    ok: false,
    status: 401,
    error: undefined,
    headers: {},
    response: new Response(null, { status: 401 }),
    request,
    attempts: 1,
  } as const;

  const waiting = ensureAuthorized(async () => refused, { onAuthorizationUrl: expect.unreachable });

  await expect(waiting).rejects.toMatchObject({ name: "ApiError", status: 401 });
});

test("gives up at its deadline, the time of the first question included", async () => {
  const waiting = ensureAuthorized(async () => information(false), {
    onAuthorizationUrl: () => vi.advanceTimersByTime(9_000),
    deadline: 10_000,
  }).catch((error: unknown) => error);
  await vi.runAllTimersAsync();

  expect(await waiting).toMatchObject({ name: "TimeoutError", limit: "deadline" });
});

test("ends when its signal aborts", async () => {
  const controller = new AbortController();

  const waiting = ensureAuthorized(async () => information(false), {
    onAuthorizationUrl: () => controller.abort(),
    signal: controller.signal,
  });

  await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
});
