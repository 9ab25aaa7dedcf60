import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../process/run-command.ts";
import { runSteps } from "../process/run-steps.ts";
import { UserError } from "../process/user-error.ts";
import { countIdioms } from "./count-idioms.ts";
import { readProse } from "./read-prose.ts";

const root = join(import.meta.dirname, "../..");

await runCommand({
  usage: `pnpm prose [--all] [--check]

Counts idioms per thousand words of documentation, comments and messages.

  --all    lists each use, not only the first ones of an idiom above its limit
  --check  fails if an idiom is above its limit`,
  options: { check: { type: "boolean" }, all: { type: "boolean" } },
  async run({ check, all }) {
    const listed = (await runSteps(root, [["git", "ls-files", "*.md", "*.ts", "specs/*.yaml"]])).split("\n");
    const files = listed.filter((file) => file && !/\.gen\.ts$|CHANGELOG|^scripts\/prose\//.test(file));
    const prose = new Map(files.map((file) => [file, readProse(file, readFileSync(join(root, file), "utf8"))]));
    const { words, counts } = countIdioms(prose);

    console.log(`${words} words of prose in ${files.length} files`);
    for (const { idiom, rate, limit, uses } of counts) {
      console.log(`${rate > limit ? "above" : "   ok"}  ${rate.toFixed(2).padStart(6)} of ${limit}  ${idiom}`);
      for (const use of all ? uses : rate > limit ? uses.slice(0, 3) : []) {
        console.log(`         ${use.file}:${use.line} ${use.text.replace(/\s+/g, " ").slice(0, 120)}`);
      }
    }
    const isAbove = counts.some(({ rate, limit }) => rate > limit);
    if (check && isAbove) {
      throw new UserError("The prose uses idioms above the limits. `pnpm prose --all` lists each use.");
    }
    return undefined;
  },
});
