import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { countIdioms } from "./count-idioms.ts";
import { readProse } from "./read-prose.ts";

const { values } = parseArgs({ options: { check: { type: "boolean" }, all: { type: "boolean" } } });
const listed = execFileSync("git", ["ls-files", "*.md", "*.ts", "specs/*.yaml"], { encoding: "utf8" }).split("\n");
const files = listed.filter((file) => file && !/\.gen\.ts$|CHANGELOG|^scripts\/prose\//.test(file));
const prose = new Map(files.map((file) => [file, readProse(file, readFileSync(file, "utf8"))]));
const { words, counts } = countIdioms(prose);

console.log(`${words} words of prose in ${files.length} files`);
for (const { idiom, rate, limit, uses } of counts) {
  console.log(`${rate > limit ? "above" : "   ok"}  ${rate.toFixed(2).padStart(6)} of ${limit}  ${idiom}`);
  for (const use of values.all ? uses : rate > limit ? uses.slice(0, 3) : []) {
    console.log(`         ${use.file}:${use.line} ${use.text.replace(/\s+/g, " ").slice(0, 120)}`);
  }
}
const isAbove = counts.some(({ rate, limit }) => rate > limit);
if (values.check && isAbove) {
  console.error("The prose uses idioms above the limits. `pnpm prose --all` lists each use.");
  process.exitCode = 1;
}
