import type { MockPlatformOptions } from "@itwin-rest/mock";
import type { Page } from "playwright-core";
import { test as plainTest } from "vitest";
import { executablePath, isLeftOut, launchChromium } from "./chromium.ts";
import { servePage } from "./serve-page.ts";
import { startPlatform, type TestPlatform } from "./start-platform.ts";

if (isLeftOut) process.stderr.write(`No Chromium at ${executablePath}: the tests of the web page are skipped.\n`);

/**
 * A test that can `open` the page, each time in a separate browser context and with a separate platform. Such tests mostly
 * wait, so they run concurrently.
 */
export const test = plainTest
  // biome-ignore lint/correctness/noEmptyPattern: the empty pattern declares that it needs no other fixture.
  .extend("site", { scope: "file" }, async ({}, { onCleanup }) => {
    const site = await servePage();
    onCleanup(() => site.close());
    return site;
  })
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  .extend("browser", { scope: "file" }, async ({}, { onCleanup }) => {
    const browser = await launchChromium();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("open", async ({ site, browser, onTestFinished }) => {
    return async (
      faults?: MockPlatformOptions["faults"],
    ): Promise<{ page: Page; platform: TestPlatform; url: string }> => {
      const platform = await startPlatform(faults);
      onTestFinished(() => platform.close());
      const context = await browser.newContext({ viewport: { width: 400, height: 700 } });
      onTestFinished(() => context.close());
      context.setDefaultTimeout(20_000);
      await context.addInitScript(`globalThis.platformUrl = "${platform.url}/synchronization"`);
      const page = await context.newPage();
      await page.goto(site.url);
      return { page, platform, url: site.url };
    };
  })
  .skipIf(isLeftOut).concurrent;
