import type { Locator, Page } from "playwright-core";

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 15; presses++) {
    await page.keyboard.press("Tab");
    if (await hasFocus(target)) return;
  }
  throw new Error(`Tab does not reach ${target}`);
}

/** Returns whether an element has the focus. */
export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Signs in with a name. */
export async function signIn(page: Page, name = "Anna Berg"): Promise<void> {
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Signs in and goes to the consent page. */
export async function goToConsent(page: Page): Promise<void> {
  await signIn(page);
  await page.getByRole("button", { name: "Connect to Synchronization" }).click();
  await page.getByRole("button", { name: "Allow" }).waitFor();
}

/** Signs in, gives consent and starts a synchronization. */
export async function startRun(page: Page, files: { dwg?: string } = {}): Promise<void> {
  await goToConsent(page);
  await page.getByRole("button", { name: "Allow" }).click();
  if (files.dwg) await page.getByLabel("DWG drawing").fill(files.dwg);
  await page.getByRole("button", { name: "Synchronize" }).click();
}

/** Waits for a text on the page. */
export function see(page: Page, text: string | RegExp): Promise<void> {
  return page.getByText(text).waitFor();
}
