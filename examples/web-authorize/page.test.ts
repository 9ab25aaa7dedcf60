import { vi } from "vitest";
import { findViolations } from "./testing/find-violations.ts";
import { test } from "./testing/test.ts";
import { goToConsent, hasFocus, see, signIn, startRun, tabTo } from "./testing/user.ts";

vi.setConfig({ testTimeout: 60_000 });

test("is usable by keyboard from the sign-in to the report", async ({ open, expect }) => {
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
  const title = page.getByRole("heading", { name: "Some files are not synchronized" });
  await title.waitFor();
  expect(await hasFocus(title)).toBe(true);
  await tabTo(page, page.getByRole("link", { name: "Read more about fail-piers" }));
  await tabTo(page, page.getByRole("button", { name: "Choose other files" }));
  await page.keyboard.press("Enter");

  expect(await hasFocus(page.getByRole("heading", { name: "Choose two files" }))).toBe(true);
});

test("waits after a reload until a pending consent is given elsewhere", async ({ open, expect }) => {
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

test("continues with the same run after a reload", async ({ open, expect }) => {
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

test("reports a denied consent and offers another attempt", async ({ open, expect }) => {
  const { page, url } = await open();
  await goToConsent(page);

  await page.getByRole("button", { name: "Deny" }).click();
  await page.getByRole("alert").getByText("You have not allowed Synchronization to act on your behalf.").waitFor();
  expect(page.url()).toBe(url);
  await page.getByRole("button", { name: "Connect to Synchronization" }).click();
  await page.getByRole("button", { name: "Allow" }).click();

  await page.getByRole("heading", { name: "Choose two files" }).waitFor();
  expect(await page.getByRole("alert").textContent()).toBe("");
});

test("reports that it is offline, and continues when the network is back", async ({ open, expect }) => {
  const { page, platform } = await open();
  await startRun(page);
  await see(page, "Queued: 0 of 2 files done.");

  await page.context().setOffline(true);
  await page.getByRole("status").getByText("You are offline.").waitFor();
  platform.advance(60);
  await page.context().setOffline(false);

  await page.getByRole("heading", { name: "The files are synchronized" }).waitFor();
  expect(await page.getByText("You are offline.").count()).toBe(0);
  expect(platform.starts).toEqual([202]);
});

test("displays a pause that the service requests", async ({ open, expect }) => {
  const headers = { "retry-after": "2", "access-control-expose-headers": "retry-after" };
  const { page, platform } = await open([{ operationId: "runStorageConnection", status: 429, headers }]);

  await startRun(page);
  await page.getByRole("status").getByText("The service is busy. Continuing in 2 seconds.").waitFor();
  await see(page, "Queued: 0 of 2 files done.");

  expect(await page.getByText("The service is busy.").count()).toBe(0);
  expect(platform.starts).toEqual([429, 202]);
});

test("reports an unexpected response and tries again, by keyboard", async ({ open, expect }) => {
  const { page } = await open([{ operationId: "getStorageConnections", status: 418 }]);

  await startRun(page);
  await page.getByRole("alert").getByText("The service returned an unexpected response (status 418).").waitFor();
  await tabTo(page, page.getByRole("button", { name: "Try again" }));
  await page.keyboard.press("Enter");

  expect(await hasFocus(page.getByRole("heading", { name: "Synchronizing" }))).toBe(true);
  await see(page, "Queued: 0 of 2 files done.");
});

test("starts over if the platform has lost the run", async ({ open }) => {
  const { page, platform } = await open();
  await startRun(page);
  await see(page, "Queued: 0 of 2 files done.");

  platform.forget();
  await page.getByRole("alert").getByText("This iModel or run no longer exists").waitFor();
  await page.getByRole("button", { name: "Start over" }).click();

  await page.getByRole("heading", { name: "Connect to Synchronization" }).waitFor();
});

test("stores only the name of the user, and removes it at the sign-out", async ({ open, expect }) => {
  const { page } = await open();
  await signIn(page, "expired");
  expect(await page.evaluate(() => Object.values(sessionStorage))).toEqual(['{"user":"expired"}']);

  await page.getByRole("button", { name: "Connect to Synchronization" }).click();
  await page.getByRole("alert").getByText("Please sign out and in again.").waitFor();
  await page.getByRole("button", { name: "Sign out" }).click();

  await page.getByLabel("Your name").waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("has no violation that axe finds, in any view", async ({ open, expect }) => {
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
  await see(page, "You have not allowed Synchronization to act on your behalf.");
  await look("connect, denied");
  await page.getByRole("button", { name: "Connect to Synchronization" }).click();
  await page.getByRole("button", { name: "Allow" }).click();
  await page.getByLabel("DWG drawing").fill("fail-deck");
  await look("files");
  await page.getByRole("button", { name: "Synchronize" }).click();
  await see(page, "The service returned an unexpected response (status 418).");
  await look("run, unexpected response");
  await page.getByRole("button", { name: "Try again" }).click();
  await see(page, "Queued: 0 of 2 files done.");
  platform.advance(40);
  await see(page, "Executing: 1 of 2 files done.");
  await look("run");
  platform.advance(20);
  await page.getByRole("button", { name: "Choose other files" }).waitFor();
  await look("report");

  const views = ["sign-in", "consent", "connect, denied", "files", "run, unexpected response", "run", "report"];
  expect(found).toEqual(Object.fromEntries(views.map((view) => [view, []])));
});

test("offers the next step that fits the outcome", async ({ open, expect }) => {
  const { page, platform } = await open();
  await startRun(page, { dwg: "fail-deck" });
  await see(page, "Queued: 0 of 2 files done.");
  platform.advance(60);
  await page.getByRole("button", { name: "Try again" }).click();
  await see(page, "Queued: 0 of 2 files done.");
  platform.advance(60);
  await page.getByRole("button", { name: "Choose other files" }).click();
  await page.getByLabel("DWG drawing").fill("deck");
  await page.getByRole("button", { name: "Synchronize" }).click();
  // The connection keeps the earlier files.
  await see(page, "Queued: 0 of 3 files done.");
  platform.advance(60);
  await page.getByRole("button", { name: "Choose other files" }).waitFor();

  expect(platform.starts).toEqual([202, 202, 202]);
});

test("displays progress before the first file is done", async ({ open, expect }) => {
  const { page, platform } = await open();
  const value = () => page.getByRole("progressbar").evaluate((bar: HTMLProgressElement) => bar.value);
  await startRun(page);
  await see(page, "Queued: 0 of 2 files done.");
  const values = [await value()];
  platform.advance(15);
  await see(page, "Executing: 0 of 2 files done.");
  values.push(await value());
  platform.advance(10);
  await expect.poll(value, { timeout: 20_000 }).toBeGreaterThan(values[1] ?? 1);

  expect(values[0]).toBeGreaterThan(0);
  expect(values[1]).toBeGreaterThan(values[0] ?? 1);
});

test("names progress, files and problems for screen readers", async ({ open, expect }) => {
  const { page, platform } = await open([{ operationId: "getStorageConnections", status: 418 }]);
  await startRun(page, { dwg: "fail-deck" });
  await page.getByRole("button", { name: "Try again" }).waitFor();
  expect(await page.locator("#problem").ariaSnapshot()).toMatchInlineSnapshot(`
    "- alert:
      - paragraph: The service returned an unexpected response (status 418).
    - group: Details
    - button "Try again"
    - button "Start over""
  `);
  await page.getByRole("button", { name: "Try again" }).click();
  await see(page, "Queued: 0 of 2 files done.");
  platform.advance(40);
  await see(page, "Executing: 1 of 2 files done.");

  expect(await page.getByRole("main").ariaSnapshot()).toMatchInlineSnapshot(`
    "- main:
      - list "Steps":
        - listitem: Sign in (done)
        - listitem: Connect (done)
        - listitem: Files (done)
        - listitem: Run
      - region "Synchronizing":
        - heading "Synchronizing" [level=2]
        - paragraph: You can leave or reload this page. The run continues without it.
        - text: Progress
        - progressbar "Progress"
        - list "Files":
          - listitem: fail-deck Error
          - listitem: bridge-piers Executing
      - alert
      - status: "Executing: 1 of 2 files done."
      - status"
  `);
  platform.advance(20);
  await page.getByRole("button", { name: "Choose other files" }).waitFor();
  expect(await page.getByRole("main").ariaSnapshot()).toMatchInlineSnapshot(`
    "- main:
      - list "Steps":
        - listitem: Sign in (done)
        - listitem: Connect (done)
        - listitem: Files (done)
        - listitem: Run
      - region "Some files are not synchronized":
        - heading "Some files are not synchronized" [level=2]
        - paragraph: 1 of 2 files are in the iModel.
        - list "Files":
          - listitem:
            - text: fail-deck Error
            - paragraph:
              - text: Failed to orchestrate Run.
              - link "Read more about fail-deck":
                - /url: https://example.com/knowledge-base/failed-file
                - text: Read more
          - listitem: bridge-piers Success
        - button "Try again"
        - button "Choose other files"
      - alert
      - status: Some files are not synchronized.
      - status"
  `);
});

test("has a stable layout during a run", async ({ open, expect }) => {
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
