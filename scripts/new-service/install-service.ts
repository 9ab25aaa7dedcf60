import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runSteps } from "../process/run-steps.ts";
import { UserError } from "../process/user-error.ts";

/**
 * Writes the files of a new service, installs its package and generates its code.
 *
 * @throws {UserError} if a step fails. The repository is then as it was, so the command can be run again.
 */
export async function installService(root: string, name: string, files: Record<string, string>): Promise<void> {
  const changed = [...Object.keys(files), "pnpm-lock.yaml", "README.md", "docs/open-questions.md"];
  const before = new Map(changed.map((path) => [path, readIfThere(join(root, path))]));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const formatted = Object.keys(files).filter((path) => !path.startsWith(".changeset"));
    await runSteps(root, [
      ["pnpm", "install", "--no-frozen-lockfile", "--prefer-offline"],
      ["pnpm", "generate"],
      ["pnpm", "exec", "biome", "check", "--write", ...formatted],
    ]);
  } catch (error) {
    for (const [path, text] of before) {
      if (text !== undefined) writeFileSync(join(root, path), text);
      else if (existsSync(join(root, path))) rmSync(join(root, path));
    }
    for (const folder of [`specs/${name}`, `packages/${name}`, `scripts/consumer/project/${name}`]) {
      rmSync(join(root, folder), { recursive: true, force: true });
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`${reason}\nNothing was added. Remove the cause and run the command again.`);
  }
}

function readIfThere(path: string): Buffer | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}
