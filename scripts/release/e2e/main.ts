import { join, resolve } from "node:path";
import { createConsumer } from "../../consumer/create-consumer.ts";
import { copyRepository, hasUncommitted } from "../../process/copy-repository.ts";
import { installProject } from "../../process/install-project.js";
import { runCommand } from "../../process/run-command.ts";
import { runSteps } from "../../process/run-steps.ts";
import { UserError } from "../../process/user-error.ts";
import { withTemporaryFolder } from "../../process/with-temporary-folder.ts";
import { verifyReleases } from "../release-plan.ts";
import { type Cell, formatTable, listFailures } from "./cell.ts";
import { changes } from "./changes.ts";
import { releaseChange } from "./release-change.ts";
import { publishFolder, releaseCopy } from "./release-copy.ts";
import { type Setup, servers } from "./setup.ts";
import { startRegistry } from "./start-registry.ts";
import { startBrowser } from "./try-pages.ts";
import { tryReleases } from "./try-release.ts";

/**
 * Releases a copy of the repository to a registry on loopback, and returns the result of every package in every environment.
 *
 * With `from`, a folder that `pnpm release:pack` wrote, these tarballs are published and tried instead.
 */
async function testRelease(root: string, folder: string, log: Setup["log"], from: string | undefined): Promise<Cell[]> {
  const copy = join(folder, "repository");
  const tools = join(folder, "tools");
  if (!from && (await hasUncommitted(root))) log("Uncommitted changes are not part of the test.");
  installProject(servers);
  await Promise.all([createConsumer([], tools), from || copyRepository(root, copy)]);
  log(`Installed the compilers, runtimes and servers${from ? "" : ", and copied the repository"}.`);

  await using open = new AsyncDisposableStack();
  const uplink = from && (await runSteps(root, [["pnpm", "config", "get", "registry"]])).trim();
  const registry = open.use(await startRegistry(join(folder, "registry"), uplink));
  const browser = open.use(await startBrowser());
  log(`A registry runs at ${registry.url}; ${browser ? `Chromium is ${browser.version()}` : "there is no Chromium"}.`);

  const setup: Setup = { tools, registry, browser, log };
  const users = join(folder, "users");
  if (from) {
    await publishFolder(root, from, setup);
    return tryReleases(await verifyReleases(from), users, setup);
  }
  const cells = await tryReleases(await releaseCopy(copy, setup), users, setup);
  for (const change of changes) cells.push(await releaseChange(change, copy, join(folder, change.row), setup));
  return cells;
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
