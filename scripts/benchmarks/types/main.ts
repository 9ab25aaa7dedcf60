import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { markdownTable } from "../../generate/markdown-table.ts";
import { runCommand } from "../../process/run-command.ts";
import { runSteps } from "../../process/run-steps.ts";
import { withTemporaryFolder } from "../../process/with-temporary-folder.ts";
import { peers, preparePeers } from "../calls/prepare-peers.ts";
import { writeSection } from "../write-section.ts";

const root = join(import.meta.dirname, "../../..");
const compilers = {
  "TypeScript 5.9": join(peers, "node_modules/typescript/bin/tsc"),
  "TypeScript 7": join(root, "node_modules/typescript/bin/tsc"),
};

/** Returns a table with the types that each compiler instantiates for three calls with each library. */
async function compareTypes(): Promise<string> {
  await preparePeers();
  const files = globSync("*.ts", { cwd: join(peers, "types") }).sort();
  const rows = await Promise.all(
    files.map(async (file) => [
      basename(file, ".ts"),
      ...(await Promise.all(Object.values(compilers).map((compiler) => countInstantiations(compiler, file)))),
    ]),
  );
  return markdownTable(["three calls with", ...Object.keys(compilers)], rows);
}

function countInstantiations(compiler: string, file: string): Promise<string> {
  return withTemporaryFolder("types", async (folder) => {
    const settings = ["--skipLibCheck", "--target", "es2023", "--module", "nodenext", "--strict", "--noEmit"];
    const args = [...settings, "--lib", "es2023,dom,dom.iterable", "--extendedDiagnostics", join(peers, "types", file)];
    const output = await runSteps(folder, [[process.execPath, compiler, ...args]]);
    return /^Instantiations:\s+(\d+)/m.exec(output)?.[1] ?? "";
  });
}

if (import.meta.main) {
  await runCommand({
    usage: `pnpm benchmark:types [--write]

Compares the instantiations of types for three calls, without the declarations of libraries, with other libraries.

  --write  writes the table to docs/performance.md`,
    options: { write: { type: "boolean" } },
    async run({ write }) {
      const table = await compareTypes();
      if (write) await writeSection("types", table);
      return table;
    },
  });
}
