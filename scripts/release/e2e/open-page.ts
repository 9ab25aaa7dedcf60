import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build as buildWithEsbuild } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { build as buildWithVite } from "vite";

/** Where a Chromium may be; playwright-core brings none. */
const programs = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

/**
 * Starts a browser without a window, or gives nothing if there is none.
 *
 * @throws {Error} if there is none and `CI` is set: nobody would notice that pages are no longer opened.
 */
export async function startBrowser(): Promise<Browser | undefined> {
  const executablePath = programs.find((program) => existsSync(program));
  if (executablePath === undefined) {
    if (process.env.CI) throw new Error("There is no Chromium. Install it: apt-get install -y chromium");
    return undefined;
  }
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];
  return chromium.launch({ executablePath, args: ["--no-sandbox", ...quiet] });
}

/** How users make a page of modules; each gives the folder with the page of a package's call. */
export const bundlers: Record<string, (folder: string, name: string) => Promise<string>> = {
  async vite(folder, name) {
    const outDir = join(folder, "page-by-vite");
    const root = await writePage(folder, name);
    await buildWithVite({ root, configFile: false, logLevel: "silent", build: { outDir, emptyOutDir: true } });
    return outDir;
  },
  async esbuild(folder, name) {
    const outdir = join(folder, "page-by-esbuild");
    const root = await writePage(folder, name);
    const entryPoints = [join(root, "main.js"), join(root, "index.html")];
    const loader = { ".html": "copy" } as const;
    await buildWithEsbuild({
      entryPoints,
      outdir,
      loader,
      bundle: true,
      minify: true,
      format: "esm",
      logLevel: "silent",
    });
    return outdir;
  },
};

/** Opens the page in a folder, and tells what went wrong unless the call ended with 200. */
export async function openPage(browser: Browser, folder: string): Promise<string | undefined> {
  const page = await browser.newPage();
  try {
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    // Answered from the folder, so that no server is needed; localhost is as secure a context as https.
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ path: join(folder, pathname === "/" ? "index.html" : pathname) });
    });
    await page.goto("http://localhost/");
    await page
      .waitForFunction("document.title !== ''", undefined, { timeout: 10_000 })
      .catch(() => errors.push("No answer."));
    const title = await page.title();
    return title === "200" ? undefined : [title, ...errors].join(" ").trim();
  } finally {
    await page.close();
  }
}

async function writePage(folder: string, name: string): Promise<string> {
  const root = join(folder, "page");
  await mkdir(root, { recursive: true });
  await writeFile(
    join(root, "index.html"),
    '<!doctype html><title></title><script type="module" src="./main.js"></script>',
  );
  await writeFile(
    join(root, "main.js"),
    `import { call } from "../${name}/call.js";

call(async () => Response.json({ answered: "from memory" })).then(
  ({ status }) => { document.title = status; },
  (error) => { document.title = error; },
);
`,
  );
  return root;
}
