import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { Trial } from "../../consumer/trial.ts";
import { runProgram } from "../../process/run-program.ts";
import { servers } from "./setup.ts";

const config = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "call", worker = (
    modules = [(name = "worker", esModule = embed "worker.js")],
    compatibilityDate = "2026-11-01",
  ))],
);
`;

/** Bundles the call of a package as a worker and runs it in workerd, the runtime of Cloudflare's workers. */
export async function tryWorkerd(project: string, name: string): Promise<Trial> {
  const trial: Trial = { column: "workerd", title: "workerd" };
  const program = join(servers, "node_modules/workerd-linux-x64/bin/workerd");
  if (!existsSync(program)) return { ...trial, skipped: "Only for Linux x64." };

  await writeFile(join(project, "worker.capnp"), config);
  try {
    await build({
      stdin: { contents: worker(name), resolveDir: project },
      bundle: true,
      format: "esm",
      conditions: ["workerd", "worker", "browser"],
      outfile: join(project, "worker.js"),
      logLevel: "silent",
    });
  } catch (error) {
    return { ...trial, problem: `It does not bundle for workers: ${error}` };
  }
  const { succeeded, output } = await runProgram(program, ["test", "worker.capnp"], project);
  return succeeded ? trial : { ...trial, problem: output.trim() };
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
