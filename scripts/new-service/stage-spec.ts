import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { withTemporaryFolder } from "../process/with-temporary-folder.ts";
import { readSpecs } from "../spec/read-spec.ts";
import type { SpecDocument } from "../spec/spec-document.ts";

/** The files in `specs/<service>` and the document that they add up to. */
export interface ServiceSource {
  files: Record<string, string>;
  document: SpecDocument;
}

/**
 * Reads a spec, given as its files by path from `specs/<service>`, as if it were in the repository, which does not change.
 *
 * @throws {SpecError} with a line for each rule that it breaks.
 */
export async function stageSpec(root: string, service: string, files: Record<string, string>): Promise<SpecDocument> {
  return withTemporaryFolder("new-service", async (folder) => {
    await cp(join(root, "specs/shared"), join(folder, "specs/shared"), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      const target = join(folder, "specs", service, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    const documents = await readSpecs(folder, [service]);
    return documents[service] as SpecDocument;
  });
}
