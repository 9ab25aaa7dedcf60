import { join, resolve } from "node:path";
import { copyRepository, hasUncommitted } from "../../process/copy-repository.ts";
import { runCommand } from "../../process/run-command.ts";
import { runSteps } from "../../process/run-steps.ts";
import { UserError } from "../../process/user-error.ts";
import { withTemporaryFolder } from "../../process/with-temporary-folder.ts";
import { verifyReleases } from "../release-plan.ts";
import { type Cell, formatTable, listFailures } from "./cell.ts";
import { releaseSpecChange } from "./change-spec.ts";
import { releaseCoreExport } from "./pass-export-on.ts";
import { packCopy, publishCopy, publishFolder, versionCopy } from "./release-copy.ts";
import { startRegistry } from "./start-registry.ts";
import { installTools, type Setup } from "./tools.ts";
import { startBrowser } from "./try-pages.ts";
import { tryReleases } from "./try-release.ts";

/**
 * Releases a copy of the repository to a registry on loopback, and returns the result of every package in every environment.
 *
 * With `from`, a folder that `pnpm release:pack` wrote, these tarballs are published and tried instead.
 */
async function testRelease(root: string, folder: string, log: Setup["log"], from: string | undefined): Promise<Cell[]> {
  const copy = join(folder, "repository");
  if (!from && (await hasUncommitted(root))) log("Uncommitted changes are not part of the test.");
  const [tools] = await Promise.all([installTools(join(folder, "tools")), from || copyRepository(root, copy)]);
  log(`Installed the compilers, runtimes and servers${from ? "" : ", and copied the repository"}.`);

  await using open = new AsyncDisposableStack();
  const uplink = from && (await runSteps(root, [["pnpm", "config", "get", "registry"]])).trim();
  const registry = open.adopt(await startRegistry(tools.servers, join(folder, "registry"), uplink), (one) =>
    one.close(),
  );
  const browser = await startBrowser();
  open.defer(() => browser?.close());
  log(`A registry runs at ${registry.url}; ${browser ? `Chromium is ${browser.version()}` : "there is no Chromium"}.`);

  const setup: Setup = { ...tools, registry, browser, log };
  const users = join(folder, "users");
  if (from) {
    const packed = await verifyReleases(from);
    await publishFolder(root, from, setup);
    return tryReleases(packed, users, setup);
  }
  await versionCopy(copy, setup);
  const packed = await packCopy(copy, setup);
  await publishCopy(copy, setup);
  const cells = await tryReleases(packed, users, setup);
  cells.push(await releaseSpecChange(copy, join(folder, "later"), setup));
  return [...cells, await releaseCoreExport(copy, join(folder, "passed-on"), setup)];
}

if (import.meta.main) {
  await runCommand({
    usage: `pnpm release:e2e [--from folder]

Releases a copy of the repository to a registry on loopback and tries every package as its users would.

  --from  publishes and tries the tarballs in a folder that pnpm release:pack wrote`,
    options: { from: { type: "string" } },
    run: ({ from }) =>
      withTemporaryFolder("release-e2e", async (folder) => {
        const start = Date.now();
        const log = (line: string) =>
          console.log(`${String(Math.round((Date.now() - start) / 1000)).padStart(4)} s  ${line}`);
        const cells = await testRelease(join(import.meta.dirname, "../../.."), folder, log, from && resolve(from));

        console.log(`\n${formatTable(cells)}\n`);
        const failures = listFailures(cells);
        if (failures.length > 0) throw new UserError(`${failures.length} of ${cells.length} cells failed.`);
        return `All ${cells.length} cells passed.`;
      }),
  });
}
