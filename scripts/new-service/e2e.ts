import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { copyRepository } from "../process/copy-repository.ts";
import { runCommand } from "../process/run-command.ts";
import { runProgram } from "../process/run-program.ts";
import { runSteps } from "../process/run-steps.ts";
import { UserError } from "../process/user-error.ts";
import { withTemporaryFolder } from "../process/with-temporary-folder.ts";

/**
 * Adds two services to a copy of the repository, one from nothing and one from a definition, and runs every check there.
 *
 * @throws {UserError} with the output of the check that fails.
 */
async function testNewService(root: string, folder: string): Promise<string> {
  const copy = join(folder, "repository");
  await copyRepository(root, copy);
  console.log("Copied the repository.");

  // Export's own definition, because of its size, under another name and server.
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
  console.log("Added a service from nothing and one from a definition.");

  const generated = join(copy, "packages/export/src/schema.gen.ts");
  const source = await readFile(generated, "utf8");
  await writeFile(generated, `${source}// Edited by hand.\n`);
  const { succeeded, output } = await runProgram("pnpm", ["check"], copy);
  if (succeeded || !output.includes("Run: pnpm generate")) throw new UserError(`A stale file passes:\n${output}`);
  await writeFile(generated, source);
  console.log("pnpm check fails with a stale file.");

  await runSteps(copy, [["pnpm", "check"]]);
  console.log("pnpm check passes with them.");
  await runSteps(copy, [["pnpm", "test"]]);
  return "pnpm test passes with them.";
}

if (import.meta.main) {
  await runCommand({
    usage:
      "pnpm new-service:e2e\n\nAdds two services to a copy of the repository and runs pnpm check and pnpm test there.",
    run: () =>
      withTemporaryFolder("new-service-e2e", (folder) => testNewService(join(import.meta.dirname, "../.."), folder)),
  });
}
