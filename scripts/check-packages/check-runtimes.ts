import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CheckResult } from "./check-result.ts";
import type { PackedPackage } from "./pack-package.ts";
import { runProgram } from "./run-program.ts";

/** How a runtime is started, from the folder of the package that brings it. */
const commands: Record<string, string[]> = {
  bun: ["bin/bun"],
  deno: ["deno", "run", "--allow-read"],
  node: ["bin/node"],
};

/** Checks that the installed package answers a call on this Node, and on every runtime that the consumer lists. */
export async function checkRuntimes({ name, shortName }: Named, consumer: string): Promise<CheckResult> {
  const summary: string[] = [];
  const problems: string[] = [];

  for (const { title, program, options } of await listRuntimes(consumer)) {
    if (existsSync(program)) {
      const { succeeded, output } = await runProgram(program, [...options, "run.js", shortName], consumer);
      if (succeeded) summary.push(title);
      else problems.push(`does not run on ${title}: ${messageOf(output)}`);
    } else if (process.platform === "linux" && process.arch === "x64") {
      problems.push(`${title} is not installed. Look at what \`pnpm install\` says about it.`);
    } else {
      summary.push(`(${title} skipped, it is for Linux x64)`);
    }
  }
  return { package: name, check: "runtimes", summary: summary.join(", "), problems };
}

type Named = Pick<PackedPackage, "name" | "shortName">;

interface Runtime {
  title: string;
  program: string;
  options: string[];
}

async function listRuntimes(consumer: string): Promise<Runtime[]> {
  const { optionalDependencies } = JSON.parse(await readFile(join(consumer, "package.json"), "utf8"));
  const listed = Object.entries<string>(optionalDependencies).map(([alias, range]) => {
    const kind = alias.replace(/-.*/, "");
    const [program = "", ...options] = commands[kind] ?? [];
    return {
      title: `${kind} ${range.replace(/.*@/, "")}`,
      program: join(consumer, "node_modules", alias, program),
      options,
    };
  });
  return [{ title: `node ${process.versions.node}`, program: process.execPath, options: [] }, ...listed];
}

/** Runtimes print the source line and a stack around the one line that tells what happened. */
function messageOf(output: string): string {
  return /^\w*error\b.*$/im.exec(output)?.[0].trim() ?? output.trim();
}
