import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../process/run-program.ts";

/** What a call can run on, and how it is started. */
export interface Runtime {
  title: string;
  program: string;
  options: string[];
}

/** How a runtime is started, from the folder of the package that brings it. */
const commands: Record<string, string[]> = {
  bun: ["bin/bun"],
  deno: ["deno", "run", "--allow-read"],
  node: ["bin/node"],
};

/** This Node, and every runtime that the `package.json` in a folder lists. */
export async function listRuntimes(folder: string): Promise<Runtime[]> {
  const { optionalDependencies } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const listed = Object.entries<string>(optionalDependencies).map(([alias, range]) => {
    const kind = alias.replace(/-.*/, "");
    const [program = "", ...options] = commands[kind] ?? [];
    return {
      title: `${kind} ${range.replace(/.*@/, "")}`,
      program: join(folder, "node_modules", alias, program),
      options,
    };
  });
  return [{ title: `node ${process.versions.node}`, program: process.execPath, options: [] }, ...listed];
}

/** Whether a runtime has to be there: those that packages bring are for one kind of machine. */
export function isExpected({ program }: Runtime): boolean {
  return existsSync(program) || (process.platform === "linux" && process.arch === "x64");
}

/** Runs the call of one package in a user's project, and tells what went wrong, if anything did. */
export async function runCall(runtime: Runtime, shortName: string, project: string): Promise<string | undefined> {
  if (!existsSync(runtime.program)) {
    return `${runtime.title} is not installed. Look at what \`pnpm install\` says about it.`;
  }
  const args = [...runtime.options, "run.js", shortName];
  const { succeeded, output } = await runProgram(runtime.program, args, project);
  return succeeded ? undefined : `does not run on ${runtime.title}: ${messageOf(output)}`;
}

/** Runtimes print the source line and a stack around the one line that tells what happened. */
function messageOf(output: string): string {
  return /^\w*error\b.*$/im.exec(output)?.[0].trim() ?? output.trim();
}
