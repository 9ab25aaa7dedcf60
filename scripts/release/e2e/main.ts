import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { copyRepository, hasUncommitted } from "../../process/copy-repository.ts";
import { verifyReleases } from "../release-plan.ts";
import { type Cell, listFailures } from "./cell.ts";
import { checkReleases } from "./check-releases.ts";
import { formatTable } from "./format-table.ts";
import { installTools } from "./install-tools.ts";
import { startBrowser } from "./open-page.ts";
import { packCopy, publicRegistry, publish, publishCopy, type Say, versionCopy } from "./release-copy.ts";
import { rehearseSpecChange } from "./release-spec-change.ts";
import { startRegistry } from "./start-registry.ts";

/** What to rehearse. */
export interface RehearsalOptions {
  /** A folder that `pnpm release:pack` wrote: these very tarballs are published and tried. @default packs a copy */
  from?: string | undefined;
  /** Is told what happens, a line each. */
  say: Say;
}

/**
 * Rehearses a release from start to end on a copy of the repository and a registry on loopback, and gives what became of
 * every package in every place.
 *
 * @throws {Error} if a step fails without which the others make no sense.
 */
export async function rehearseRelease(root: string, { from, say }: RehearsalOptions): Promise<Cell[]> {
  const folder = await mkdtemp(join(tmpdir(), "release-e2e-"));
  const open: { close(): Promise<void> }[] = [];
  try {
    const copy = join(folder, "repository");
    if (!from && (await hasUncommitted(root))) say("Not everything is committed: what is not takes no part.");
    const [tools] = await Promise.all([installTools(join(folder, "tools")), from || copyRepository(root, copy)]);
    say(`Installed the compilers, runtimes and servers${from ? "" : ", and copied the repository"}.`);

    const uplink = from && (await publicRegistry(root));
    const registry = await startRegistry(tools.servers, join(folder, "registry"), uplink);
    open.push(registry);
    const browser = await startBrowser();
    if (browser) open.push(browser);
    say(
      `A registry runs at ${registry.url}; ${browser ? `Chromium is ${browser.version()}` : "there is no Chromium"}.`,
    );

    const places = { registry, tools, browser };
    const users = join(folder, "users");
    if (from) {
      const packed = await verifyReleases(from);
      await publish(root, from, registry, say);
      return await checkReleases(packed, users, places, say);
    }

    await versionCopy(copy, say);
    const packed = await packCopy(copy, registry, say);
    await publishCopy(copy, registry, say);
    const cells = await checkReleases(packed, users, places, say);
    return [...cells, await rehearseSpecChange(copy, join(folder, "later"), registry, say)];
  } finally {
    await Promise.allSettled(open.map((one) => one.close()));
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const start = Date.now();
  const say: Say = (line) => console.log(`${String(Math.round((Date.now() - start) / 1000)).padStart(4)} s  ${line}`);
  const { values } = parseArgs({ options: { from: { type: "string" } } });
  try {
    const from = values.from && resolve(values.from);
    const cells = await rehearseRelease(join(import.meta.dirname, "../../.."), { from, say });
    const failures = listFailures(cells);
    console.log(["", formatTable(cells), ""].join("\n"));
    say(
      failures.length > 0 ? `${failures.length} of ${cells.length} cells failed.` : `All ${cells.length} cells passed.`,
    );
    if (failures.length > 0) process.exitCode = 1;
  } catch (error) {
    say(`✗ ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
