import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readSpecs } from "../spec/read-spec.ts";
import type { SpecDocument } from "../spec/spec-document.ts";

/**
 * Reads a spec, given as its files by path from `specs/<service>`, as if it were in the repository, which stays as it is.
 *
 * @throws {SpecError} with a line for each rule that it breaks.
 */
export async function stageSpec(root: string, service: string, files: Record<string, string>): Promise<SpecDocument> {
  const folder = await mkdtemp(join(tmpdir(), "new-service-"));
  try {
    await cp(join(root, "specs/shared"), join(folder, "specs/shared"), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      const target = join(folder, "specs", service, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    const { [service]: document } = await readSpecs(folder, [service]);
    if (!document) throw new Error(`The spec of ${service} was not read.`);
    return document;
  } finally {
    await rm(folder, { recursive: true });
  }
}
