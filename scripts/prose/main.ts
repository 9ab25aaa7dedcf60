import { readFileSync } from "node:fs";
import { runCommand } from "../process/run-command.ts";
import { runProgram } from "../process/run-program.ts";
import { UserError } from "../process/user-error.ts";
import { countIdioms, type IdiomCount } from "./count-idioms.ts";
import { readProse } from "./read-prose.ts";

const usage = `pnpm prose [--check] [--all]

Counts idioms that the prose of the repository avoids, per thousand words.

  --check  fails if one is above its limit
  --all    lists every use, not only the first of those above their limit`;

await runCommand({
  usage,
  options: { check: { type: "boolean" }, all: { type: "boolean" } },
  async run({ check, all }) {
    const patterns = ["*.md", "*.ts", "specs/*.yaml"];
    const { succeeded, output } = await runProgram("git", ["ls-files", ...patterns], process.cwd());
    if (!succeeded) throw new UserError("pnpm prose reads the files that git tracks, and this is not a clone.");
    const files = output.split("\n").filter((file) => file && !/\.gen\.ts$|CHANGELOG|^scripts\/prose\//.test(file));
    const prose = new Map(files.map((file) => [file, readProse(file, readFileSync(file, "utf8"))]));
    const { words, counts } = countIdioms(prose);
    const lines = counts.flatMap((count) => describe(count, all));
    const report = [`${words} words of prose in ${files.length} files`, ...lines].join("\n");
    if (!check || counts.every(({ rate, limit }) => rate <= limit)) return report;
    throw new UserError(`${report}\nThe prose uses idioms above the limits. \`pnpm prose --all\` lists each use.`);
  },
});

function describe({ idiom, rate, limit, uses }: IdiomCount, all = false): string[] {
  const isAbove = rate > limit;
  const shown = all ? uses : uses.slice(0, isAbove ? 3 : 0);
  return [
    `${isAbove ? "above" : "   ok"}  ${rate.toFixed(2).padStart(6)} of ${limit}  ${idiom}`,
    ...shown.map(({ file, line, text }) => `         ${file}:${line} ${text.replace(/\s+/g, " ").slice(0, 120)}`),
  ];
}
