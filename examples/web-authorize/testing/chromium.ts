import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Debian has it, unless the environment says otherwise. */
export const executablePath: string = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Whether tests without a browser are left out; continuous integration must have one. */
export const isLeftOut: boolean = !existsSync(executablePath) && process.env.CI !== "true";

/** Starts a browser that asks nothing of the internet. */
export function launchChromium(): Promise<Browser> {
  const quiet = ["--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath, args: ["--no-sandbox", ...quiet] });
}
