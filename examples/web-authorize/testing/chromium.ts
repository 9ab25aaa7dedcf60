import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** The path of Debian's package, or of the environment variable. */
export const executablePath: string = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Whether tests are skipped without a browser; continuous integration must have one. */
export const isLeftOut: boolean = !existsSync(executablePath) && process.env.CI !== "true";

/** Starts a browser without requests to the internet. */
export function launchChromium(): Promise<Browser> {
  const quiet = ["--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath, args: ["--no-sandbox", ...quiet] });
}
