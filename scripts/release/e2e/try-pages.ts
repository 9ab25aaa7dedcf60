import { existsSync } from "node:fs";
import { join } from "node:path";
import { build as buildWithEsbuild } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { build as buildWithVite } from "vite";
import type { Trial } from "../../consumer/trial.ts";
import { UserError } from "../../process/user-error.ts";

/** Paths of Chromium; playwright-core contains none. */
const programs = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

/**
 * Starts a browser without a window. Returns `undefined` if there is none.
 *
 * @throws {UserError} if there is none and `CI` is set, so that the pages are never skipped unnoticed.
 */
export async function startBrowser(): Promise<Browser | undefined> {
  const executablePath = programs.find((program) => existsSync(program));
  if (executablePath === undefined) {
    if (process.env.CI) throw new UserError("There is no Chromium. Install it: apt-get install -y chromium");
    return undefined;
  }
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];
  return chromium.launch({ executablePath, args: ["--no-sandbox", ...quiet] });
}

/** Builds the page in `root` with the file that it imports as `call` into `outDir`, as users would. */
const bundlers: Record<string, (root: string, call: string, outDir: string) => Promise<unknown>> = {
  vite: (root, call, outDir) => {
    const resolve = { alias: { call } };
    return buildWithVite({ root, resolve, configFile: false, logLevel: "silent", build: { outDir } });
  },
  esbuild: (root, call, outdir) =>
    buildWithEsbuild({
      entryPoints: [join(root, "main.js"), join(root, "index.html")],
      alias: { call },
      outdir,
      loader: { ".html": "copy" },
      bundle: true,
      minify: true,
      format: "esm",
      logLevel: "silent",
    }),
};

/** Bundles the call of a package for a page, and opens the page in a browser. */
export async function tryPages(browser: Browser | undefined, project: string, name: string): Promise<Trial[]> {
  const root = join(project, "page");
  const call = join(project, name, "call.js");
  const trials: Trial[] = [];
  for (const [bundler, bundle] of Object.entries(bundlers)) {
    const trial: Trial = { column: bundler, title: `Chromium, bundled by ${bundler}` };
    const folder = join(project, `page-by-${bundler}`);
    const problem = browser && (await bundle(root, call, folder).then(() => openPage(browser, folder), String));
    trials.push(browser ? { ...trial, problem } : { ...trial, skipped: "There is no Chromium." });
  }
  return trials;
}

/** Opens the page in a folder. Returns the problem unless its call passed. */
async function openPage(browser: Browser, folder: string): Promise<string | undefined> {
  const page = await browser.newPage();
  try {
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    // The files are served without a server; localhost is a secure context like https.
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ path: join(folder, pathname === "/" ? "index.html" : pathname) });
    });
    await page.goto("http://localhost/");
    const ended = page.waitForFunction("document.title !== ''", undefined, { timeout: 10_000 });
    await ended.catch(() => errors.push("The call did not end."));
    const title = await page.title();
    return title === "passed" ? undefined : [title, ...errors].join(" ").trim();
  } catch (error) {
    return String(error);
  } finally {
    await page.close();
  }
}
