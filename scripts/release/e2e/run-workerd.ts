import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { runProgram } from "../../process/run-program.ts";
import { type Outcome, outcomeOf } from "./cell.ts";
import type { Tools } from "./install-tools.ts";

const config = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "call", worker = (
    modules = [(name = "worker", esModule = embed "worker.js")],
    compatibilityDate = "2026-11-01",
  ))],
);
`;

/** Bundles the call of a package as a worker and runs it in workerd, which is what Cloudflare's workers run in. */
export async function runWorkerd(folder: string, name: string, tools: Tools): Promise<Outcome> {
  const program = join(tools.servers, "node_modules/workerd-linux-x64/bin/workerd");
  if (!existsSync(program)) return { passed: "skipped", reason: "it is for Linux x64" };

  await writeFile(join(folder, "worker.capnp"), config);
  try {
    await build({
      stdin: { contents: worker(name), resolveDir: folder },
      bundle: true,
      format: "esm",
      conditions: ["workerd", "worker", "browser"],
      outfile: join(folder, "worker.js"),
      logLevel: "silent",
    });
  } catch (error) {
    return { passed: false, problem: `does not bundle for workers: ${error}` };
  }
  const { succeeded, output } = await runProgram(program, ["test", "worker.capnp"], folder);
  return outcomeOf(succeeded ? undefined : output.trim());
}

function worker(name: string): string {
  return `import { call } from "./${name}/call.js";

export default {
  async test() {
    const { status } = await call(async () => Response.json({ answered: "from memory" }));
    if (status !== 200) throw new Error("The call ended with " + status + ", not with 200.");
  },
};
`;
}
