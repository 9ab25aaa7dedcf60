import { expect, test, vi } from "vitest";
import { failure, success } from "./__fixtures__/results.js";
import { useFakeTime } from "./__fixtures__/use-fake-time.js";
import {
  type AuthorizationResult,
  type EnsureServiceAuthorizedOptions,
  ensureServiceAuthorized,
} from "./ensure-service-authorized.js";

useFakeTime();

const request = { method: "GET", url: "https://api.bentley.com/export/authorizationinformation" };
const link = "https://connect-itwinbridgeportal.bentley.com/authenticate?redirect_url=https://app.example.com";

function information(isUserAuthorized: boolean, href: string | undefined = link): AuthorizationResult {
  const _links = href === undefined ? {} : { authorizationUrl: { href } };
  return success({ authorizationInformation: { isUserAuthorized, _links } }, request);
}

test("does not call when the user has authorized", async () => {
  const onAuthorizationUrl = vi.fn();

  await ensureServiceAuthorized(async () => information(true), { onAuthorizationUrl });

  expect(onAuthorizationUrl).not.toHaveBeenCalled();
});

test("calls with the link once, and waits until the user has authorized", async () => {
  const answers = [false, false, false, true];
  const times: number[] = [];
  const start = Date.now();
  const onAuthorizationUrl = vi.fn();

  const done = ensureServiceAuthorized(
    async () => {
      times.push(Date.now() - start);
      return information(answers.shift() ?? expect.unreachable());
    },
    { onAuthorizationUrl },
  );
  await vi.runAllTimersAsync();
  await done;

  expect(onAuthorizationUrl.mock.calls).toEqual([[link]]);
  expect(times).toHaveLength(4);
});

test("continues after a page was left and opened again", async () => {
  const consent = { isGiven: false };
  const ask = async () => information(consent.isGiven);
  const leavePage = () => {
    consent.isGiven = true;
    throw new Error("page unloaded");
  };

  await ensureServiceAuthorized(ask, { onAuthorizationUrl: leavePage }).catch(() => {});
  await ensureServiceAuthorized(ask, { onAuthorizationUrl: () => expect.unreachable() });
});

test.each([
  ["https://connect-itwinbridgeportal.bentley.com/authenticate", undefined],
  ["https://bentley.com/", undefined],
  ["http://localhost:3000/authenticate", undefined],
  ["http://127.0.0.1:3000/authenticate", []],
  ["https://consent.example.com/", ["Example.com"]],
])("calls with %s for the hosts %j", async (href, authorizationHosts) => {
  const onAuthorizationUrl = vi.fn();

  await ensureServiceAuthorized(async () => information(onAuthorizationUrl.mock.calls.length > 0, href), {
    onAuthorizationUrl,
    authorizationHosts,
  });

  expect(onAuthorizationUrl).toHaveBeenCalledWith(href);
});

test.each([
  "https:connect.bentley.com/a",
  "https:\\\\connect.bentley.com\\a",
  'HTTPS://CONNECT.bentley.com/$(id)`id`"',
])("calls with the URL that was checked, not with its text %j", async (href) => {
  const onAuthorizationUrl = vi.fn();

  await ensureServiceAuthorized(async () => information(onAuthorizationUrl.mock.calls.length > 0, href), {
    onAuthorizationUrl,
  });

  expect(onAuthorizationUrl).toHaveBeenCalledWith(new URL(href).href);
});

test.each([
  ["javascript:alert(1)", /leads to javascript:/],
  ["data:text/html,x", /leads to data:/],
  ["http://connect-itwinbridgeportal.bentley.com/", /leads to http:/],
  ["https://bentley.com.evil.example/", /leads to https:\/\/bentley.com.evil.example/],
  ["https://bentley.com./", /leads to/],
  ["https://evilbentley.com/", /leads to https:\/\/evilbentley.com/],
  ["https://connect.bentley.com@evil.example/", /user name/],
  ["https://user:password@connect.bentley.com/", /user name/],
  ["https://conn\tect.bentley.com/", /control characters/],
  [" https://connect.bentley.com/", /white space/],
  ["https://connect.bentley.com/\u001b]8;;https://evil.example\u0007", /control characters/],
  ["https://connect.bentley.com/\u0085", /control characters/],
  ["ftp://localhost/", /leads to ftp:/],
  ["/authenticate", /not an absolute URL/],
  [5 as never, /not an absolute URL/],
  ["", /no link/],
  [null as never, /no link/],
])("does not call with the link %j", async (href, message) => {
  const waiting = ensureServiceAuthorized(async () => information(false, href), {
    onAuthorizationUrl: () => expect.unreachable(),
  });

  await expect(waiting).rejects.toMatchObject({
    name: "AuthorizationLinkError",
    message: expect.stringMatching(message),
  });
});

test("throws if there is no link at all", async () => {
  const result = information(false);
  if (result.ok) delete result.data.authorizationInformation._links;

  const waiting = ensureServiceAuthorized(async () => result, { onAuthorizationUrl: () => expect.unreachable() });

  await expect(waiting).rejects.toThrow("no link to authorize at");
});

test.each([
  ["interval", 0],
  ["maxInterval", Number.NaN],
  ["deadline", -1],
  ["onAuthorizationUrl", undefined],
  ["authorizationHosts", "bentley.com"],
  ["authorizationHosts", ["https://consent.example.com"]],
  ["authorizationHosts", ["*.example.com"]],
  ["authorizationHosts", [".example.com"]],
  ["authorizationHosts", ["consent.example.com:443"]],
  ["authorizationHosts", [""]],
])("refuses the option %s %j", async (name, value) => {
  const options = { onAuthorizationUrl: () => {}, [name]: value } as EnsureServiceAuthorizedOptions;

  const waiting = ensureServiceAuthorized(async () => expect.unreachable(), options);

  await expect(waiting).rejects.toMatchObject({
    name: "ConfigurationError",
    message: expect.stringContaining(`\`${name}\``),
  });
});

const refused = (status: number): AuthorizationResult => failure(new Response(null, { status }), request);

test("throws immediately if the token is refused", async () => {
  const waiting = ensureServiceAuthorized(async () => refused(401), { onAuthorizationUrl: () => expect.unreachable() });

  await expect(waiting).rejects.toMatchObject({ name: "ApiError", status: 401 });
});

test.each([{}, null, { authorizationInformation: null }, { authorizationInformation: { isUserAuthorized: "true" } }])(
  "does not accept %j as the consent of the user",
  async (data) => {
    const result = { ...information(true), data } as AuthorizationResult;

    const waiting = ensureServiceAuthorized(async () => result, { onAuthorizationUrl: () => expect.unreachable() });

    await expect(waiting).rejects.toMatchObject({ name: "ApiError", status: 200 });
  },
);

test("survives outages before and after the callback", async () => {
  const results = [refused(429), refused(503), information(false), refused(500), refused(401), information(true)];
  const onAuthorizationUrl = vi.fn();

  const done = ensureServiceAuthorized(async () => results.shift() ?? expect.unreachable(), {
    onAuthorizationUrl,
    interval: 100,
  });
  await vi.runAllTimersAsync();

  await done;
  expect(onAuthorizationUrl).toHaveBeenCalledOnce();
});

test.each([
  ["the first request", () => new Promise<never>(() => {}), () => {}],
  ["the callback", async () => information(false), () => new Promise(() => {})],
  ["polling", async () => information(false), () => {}],
])("applies the deadline and the signal to %s", async (_name, read, onAuthorizationUrl) => {
  const controller = new AbortController();
  const settle = (promise: Promise<void>): Promise<unknown> => promise.catch((error: unknown) => error);

  const late = settle(ensureServiceAuthorized(read, { onAuthorizationUrl, deadline: 10_000 }));
  const aborted = settle(ensureServiceAuthorized(read, { onAuthorizationUrl, signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(10_000);
  controller.abort("left");

  expect(await late).toMatchObject({ name: "TimeoutError", limit: "deadline" });
  expect(await aborted).toMatchObject({ name: "AbortError", cause: "left" });
});

test("gives up at its deadline, including the time of the first request", async () => {
  const waiting = ensureServiceAuthorized(async () => information(false), {
    onAuthorizationUrl: () => vi.advanceTimersByTime(9_000),
    deadline: 10_000,
  }).catch((error: unknown) => error);
  await vi.runAllTimersAsync();

  expect(await waiting).toMatchObject({ name: "TimeoutError", limit: "deadline" });
});

test("ends when its signal aborts", async () => {
  const controller = new AbortController();

  const waiting = ensureServiceAuthorized(async () => information(false), {
    onAuthorizationUrl: () => controller.abort(),
    signal: controller.signal,
  });

  await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
});
