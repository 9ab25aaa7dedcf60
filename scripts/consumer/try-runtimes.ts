import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../process/run-program.ts";
import type { Trial } from "./trial.ts";

/** Path and arguments of each runtime in the folder of the npm package that contains it. */
const commands: Record<string, string[]> = {
  bun: ["bin/bun"],
  deno: ["deno", "run", "--allow-read"],
  node: ["bin/node"],
};

/** Runs `<name>/call.js` of a user's project on this Node and on each runtime that the `package.json` in `tools` lists. */
export async function tryRuntimes(tools: string, project: string, name: string): Promise<Trial[]> {
  const { optionalDependencies } = JSON.parse(await readFile(join(tools, "package.json"), "utf8"));
  const runtimes = Object.entries<string>(optionalDependencies ?? {}).map(([alias, range]) => {
    const kind = alias.replace(/-.*/, "");
    const [path = "", ...options] = commands[kind] ?? [];
    const program = join(tools, "node_modules", alias, path);
    return tryRuntime(`${kind} ${range.replace(/.*@/, "")}`, program, options, project, name);
  });
  return Promise.all([tryNode(project, name), ...runtimes]);
}

/** Runs `<name>/call.js` of a user's project on this Node. */
export function tryNode(project: string, name: string): Promise<Trial> {
  return tryRuntime(`node ${process.versions.node}`, process.execPath, [], project, name);
}

async function tryRuntime(title: string, program: string, options: string[], project: string, name: string) {
  const trial: Trial = { column: title.replace(/\..*/, ""), title };
  if (!existsSync(program)) {
    // The npm packages of the runtimes are for this kind of machine.
    const isExpected = process.platform === "linux" && process.arch === "x64";
    return isExpected ? { ...trial, problem: "It is not installed." } : { ...trial, skipped: "Only for Linux x64." };
  }
  const { succeeded, output } = await runProgram(program, [...options, "run.js", name], project);
  // Runtimes print the source line and a stack around the line with the error.
  const problem = /^\w*error\b.*$/im.exec(output)?.[0].trim() ?? output.trim();
  return { ...trial, problem: succeeded ? undefined : problem };
}
