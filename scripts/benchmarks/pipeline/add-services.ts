import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { newService } from "../../new-service/main.ts";
import { runSteps } from "../../process/run-steps.ts";

/** Adds services to a copy of the repository until it has `count`, with the same files as `pnpm new-service`. */
export async function addServices(copy: string, present: number, count: number): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  for (let number = present + 1; number <= count; number++) {
    // One after the other, because each of them extends files of the repository.
    const files = await newService(copy, `sample-${number}`, { definition: undefined, day });
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(copy, path)), { recursive: true });
      await writeFile(join(copy, path), text);
    }
  }
  await runSteps(copy, [
    ["pnpm", "install", "--no-frozen-lockfile", "--prefer-offline"],
    ["pnpm", "generate"],
    ["pnpm", "lint:fix"],
  ]);
}
