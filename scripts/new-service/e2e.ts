import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyRepository } from "../process/copy-repository.ts";
import { runSteps } from "../process/run-steps.ts";

/**
 * Adds two services to a copy of the repository, one from nothing and one from a definition, and runs every check there.
 *
 * @throws {Error} with what a check printed.
 */
export async function endToEnd(root: string, say: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "new-service-"));
  try {
    const copy = join(folder, "repository");
    await copyRepository(root, copy);
    say("Copied the repository.");

    // Export's own definition, so that there is one of some size, at a server of its own.
    const definition = join(folder, "definition.json");
    const text = await readFile(join(root, "packages/export/openapi.json"), "utf8");
    await writeFile(
      definition,
      text.replaceAll("bentley.com/export", "bentley.com/adopted").replaceAll("/apis/export", "/apis/adopted"),
    );
    await runSteps(copy, [
      ["pnpm", "new-service", "sample-service"],
      ["pnpm", "new-service", "adopted-service", "--from", definition],
    ]);
    say("Added a service from nothing and one from a definition.");

    await runSteps(copy, [["pnpm", "check"]]);
    say("pnpm check passes with them.");
    await runSteps(copy, [["pnpm", "test"]]);
    say("pnpm test passes with them.");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  try {
    await endToEnd(join(import.meta.dirname, "../.."), console.log);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
