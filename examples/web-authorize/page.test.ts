import { vi } from "vitest";
import { findViolations } from "./testing/find-violations.ts";
import { test } from "./testing/test.ts";
import { goToConsent, hasFocus, see, signIn, startRun, tabTo } from "./testing/user.ts";

vi.setConfig({ testTimeout: 60_000 });

test("leads from the sign-in to the report by keyboard alone", async ({ open, expect }) => {
  const { page, platform } = await open();

  await tabTo(page, page.getByLabel("Your name"));
  await page.keyboard.type("Anna Berg");
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "Connect to Synchronization" }));
  await page.keyboard.press("Enter");
  await page.waitForURL(/authenticate/);
  await tabTo(page, page.getByRole("button", { name: "Allow" }));
  await page.keyboard.press("Enter");
  await page.getByLabel("DWG drawing").waitFor();
  await tabTo(page, page.getByLabel("IFC model"));
  await page.keyboard.type("fail-piers");
  await tabTo(page, page.getByRole("button", { name: "Synchronize" }));
  await page.keyboard.press("Space");
  await see(page, "Queued: 0 of 2 files done.");
  platform.advance(40);
  await see(page, "Executing: 1 of 2 files done.");
  platform.advance(20);
  const title = page.getByRole("heading", { name: "The files are synchronized in part" });
  await title.waitFor();
  expect(await hasFocus(title)).toBe(true);
  await tabTo(page, page.getByRole("link", { name: "Read more about fail-piers" }));
  await tabTo(page, page.getByRole("button", { name: "Synchronize again" }));
  await page.keyboard.press("Enter");

  expect(await hasFocus(page.getByRole("heading", { name: "Choose two files" }))).toBe(true);
});

test("keeps waiting after a reload while the consent is pending, until it is given elsewhere", async ({
  open,
  expect,
}) => {
  const { page, url } = await open();
  await goToConsent(page);

  await page.goBack();
  await see(page, "Waiting for your consent.");
  await page.reload();
  await see(page, "Waiting for your consent.");
  expect(page.url()).toBe(url);
  const elsewhere = await page.context().newPage();
  await elsewhere.goto((await page.getByRole("link", { name: "Open the consent page" }).getAttribute("href")) ?? "");
  await elsewhere.getByRole("button", { name: "Allow" }).click();

  await page.getByRole("heading", { name: "Choose two files" }).waitFor();
});

test("goes on with the same run after a reload", async ({ open, expect }) => {
  const { page, platform } = await open();
  await startRun(page);
  await see(page, "Queued: 0 of 2 files done.");

  await page.reload();
  platform.advance(40);
  await see(page, "Executing: 1 of 2 files done.");
  platform.advance(20);
  await page.reload();
  await page.getByRole("heading", { name: "The files are synchronized" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "The files are synchronized" }).waitFor();

  expect(platform.starts).toEqual([202]);
});

test("joins a run that another tab has started", async ({ open, expect }) => {
  const { page, platform, url } = await open();
  await startRun(page);
  await see(page, "Queued: 0 of 2 files done.");

  const other = await page.context().newPage();
  await other.goto(url);
  await signIn(other);
  await other.getByRole("button", { name: "Connect to Synchronization" }).click();
  await other.getByRole("button", { name: "Synchronize" }).click();
  await see(other, "Queued: 0 of 2 files done.");
  platform.advance(60);
  for (const tab of [page, other]) await tab.getByRole("heading", { name: "The files are synchronized" }).waitFor();

  expect(platform.starts).toEqual([202, 303]);
});

test("tells of a denied consent and offers another try", async ({ open, expect }) => {
  const { page, url } = await open();
  await goToConsent(page);

  await page.getByRole("button", { name: "Deny" }).click();
  await page.getByRole("alert").getByText("You have not allowed Synchronization to work in your name.").waitFor();
  expect(page.url()).toBe(url);
  await page.getByRole("button", { name: "Connect to Synchronization" }).click();
  await page.getByRole("button", { name: "Allow" }).click();

  await page.getByRole("heading", { name: "Choose two files" }).waitFor();
  expect(await page.getByRole("alert").textContent()).toBe("");
});

test("tells that it is offline, and goes on by itself when the network is back", async ({ open, expect }) => {
  const { page, platform } = await open();
  await startRun(page);
  await see(page, "Queued: 0 of 2 files done.");

  await page.context().setOffline(true);
  await page.getByRole("alert").getByText("You are offline.").waitFor();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("button", { name: "Try again" }).waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Try again" }).waitFor();
  platform.advance(60);
  await page.context().setOffline(false);

  await page.getByRole("heading", { name: "The files are synchronized" }).waitFor();
  expect(await page.getByRole("alert").textContent()).toBe("");
  expect(platform.starts).toEqual([202]);
});

test("says that it waits when the service asks for a pause", async ({ open, expect }) => {
  const headers = { "retry-after": "2", "access-control-expose-headers": "retry-after" };
  const { page, platform } = await open([{ operationId: "runStorageConnection", status: 429, headers }]);

  await startRun(page);
  await page.getByRole("status").getByText("The service is busy. Going on in 2 seconds.").waitFor();
  await see(page, "Queued: 0 of 2 files done.");

  expect(await page.getByText("The service is busy.").count()).toBe(0);
  expect(platform.starts).toEqual([429, 202]);
});

test("tells of an unexpected answer and tries again, by keyboard", async ({ open, expect }) => {
  const { page } = await open([{ operationId: "getStorageConnections", status: 418 }]);

  await startRun(page);
  await page.getByRole("alert").getByText("The service gave an unexpected answer (status 418).").waitFor();
  await tabTo(page, page.getByRole("button", { name: "Try again" }));
  await page.keyboard.press("Enter");

  expect(await hasFocus(page.getByRole("heading", { name: "Synchronizing" }))).toBe(true);
  await see(page, "Queued: 0 of 2 files done.");
});

test("starts over when the platform has forgotten the run", async ({ open }) => {
  const { page, platform } = await open();
  await startRun(page);
  await see(page, "Queued: 0 of 2 files done.");

  platform.forget();
  await page.getByRole("alert").getByText("does not know this iModel or run any more").waitFor();
  await page.getByRole("button", { name: "Start over" }).click();

  await page.getByRole("heading", { name: "Connect to Synchronization" }).waitFor();
});

test("keeps no more than the name of who is signed in, and forgets who signs out", async ({ open, expect }) => {
  const { page } = await open();
  await signIn(page, "expired");
  expect(await page.evaluate(() => Object.values(sessionStorage))).toEqual(['{"user":"expired"}']);

  await page.getByRole("button", { name: "Connect to Synchronization" }).click();
  await page.getByRole("alert").getByText("Please sign out and in again.").waitFor();
  await page.getByRole("button", { name: "Sign out" }).click();

  await page.getByLabel("Your name").waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("has no flaw that axe can find, in any of its views", async ({ open, expect }) => {
  const { page, platform } = await open([{ operationId: "getStorageConnections", status: 418 }]);
  const found: Record<string, string[]> = {};
  const look = async (view: string): Promise<void> => {
    found[view] = await findViolations(page);
  };

  await look("sign-in");
  await goToConsent(page);
  await page.goBack();
  await see(page, "Waiting for your consent.");
  await look("consent");
  await page.getByRole("link", { name: "Open the consent page" }).click();
  await page.getByRole("button", { name: "Deny" }).click();
  await see(page, "You have not allowed Synchronization to work in your name.");
  await look("connect, denied");
  await page.getByRole("button", { name: "Connect to Synchronization" }).click();
  await page.getByRole("button", { name: "Allow" }).click();
  await page.getByLabel("DWG drawing").fill("fail-deck");
  await look("files");
  await page.getByRole("button", { name: "Synchronize" }).click();
  await see(page, "The service gave an unexpected answer (status 418).");
  await look("run, unexpected answer");
  await page.getByRole("button", { name: "Try again" }).click();
  await see(page, "Queued: 0 of 2 files done.");
  platform.advance(40);
  await see(page, "Executing: 1 of 2 files done.");
  await look("run");
  platform.advance(20);
  await page.getByRole("button", { name: "Synchronize again" }).waitFor();
  await look("report");

  const views = ["sign-in", "consent", "connect, denied", "files", "run, unexpected answer", "run", "report"];
  expect(found).toEqual(Object.fromEntries(views.map((view) => [view, []])));
});

test("names progress, files and problems for those who cannot see them", async ({ open, expect }) => {
  const { page, platform } = await open();
  await startRun(page, { dwg: "fail-deck" });
  await see(page, "Queued: 0 of 2 files done.");
  platform.advance(40);
  await see(page, "Executing: 1 of 2 files done.");

  expect(await page.getByRole("main").ariaSnapshot()).toMatchInlineSnapshot(`
    "- main:
      - list "Steps":
        - listitem: Sign in
        - listitem: Connect
        - listitem: Files
        - listitem: Run
      - region "Synchronizing":
        - heading "Synchronizing" [level=2]
        - paragraph: "You can leave or reload this page: the run goes on without it."
        - text: Files done
        - progressbar "Files done"
        - list "Files":
          - listitem: fail-deck Error
          - listitem: bridge-piers Executing
      - alert
      - status: "Executing: 1 of 2 files done."
      - status"
  `);
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Try again" }).waitFor();
  expect(await page.locator("#problem").ariaSnapshot()).toMatchInlineSnapshot(`
    "- alert:
      - paragraph: You are offline. This page goes on by itself when the network is back.
    - group: Details
    - button "Try again"
    - button "Start over""
  `);
  platform.advance(20);
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Synchronize again" }).waitFor();
  expect(await page.getByRole("main").ariaSnapshot()).toMatchInlineSnapshot(`
    "- main:
      - list "Steps":
        - listitem: Sign in
        - listitem: Connect
        - listitem: Files
        - listitem: Run
      - region "The files are synchronized in part":
        - heading "The files are synchronized in part" [level=2]
        - paragraph: 1 of 2 files are in the iModel.
        - list "Files that failed":
          - listitem:
            - strong: fail-deck
            - text: Failed to orchestrate Run.
            - link "Read more about fail-deck":
              - /url: https://example.com/knowledge-base/failed-file
              - text: Read more
        - button "Synchronize again"
      - alert
      - status: The files are synchronized in part.
      - status"
  `);
});

test("moves nothing about while a run goes on", async ({ open, expect }) => {
  const { page, platform } = await open();
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => void shifts.push(...list.getEntries())).observe({ type: "layout-shift" });
  });
  await startRun(page);

  await see(page, "Queued: 0 of 2 files done.");
  platform.advance(40);
  await see(page, "Executing: 1 of 2 files done.");

  expect(await page.evaluate("shifts")).toEqual([]);
});
