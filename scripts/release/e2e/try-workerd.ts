import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Trial } from "../../consumer/trial.ts";
import { runProgram } from "../../process/run-program.ts";
import { servers } from "./setup.ts";

/** Bundles the call of a package as a worker and runs it in workerd, the runtime of Cloudflare's workers. */
export async function tryWorkerd(project: string, name: string): Promise<Trial> {
  const trial: Trial = { column: "workerd", title: "workerd" };
  const program = join(servers, "node_modules/workerd-linux-x64/bin/workerd");
  if (!existsSync(program)) return { ...trial, skipped: "Only for Linux x64." };

  const worker = join(project, "worker");
  try {
    await build({
      entryPoints: [join(worker, "main.js")],
      alias: { call: join(project, name, "call.js") },
      bundle: true,
      format: "esm",
      conditions: ["workerd", "worker", "browser"],
      outfile: join(worker, "bundle.js"),
      logLevel: "silent",
    });
  } catch (error) {
    return { ...trial, problem: `It does not bundle for workers: ${error}` };
  }
  const { succeeded, output } = await runProgram(program, ["test", "config.capnp"], worker);
  return succeeded ? trial : { ...trial, problem: output.trim() };
}
