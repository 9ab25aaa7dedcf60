import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { UserError } from "../process/user-error.ts";

const page = join(import.meta.dirname, "../../docs/performance.md");

/** Replaces a section of docs/performance.md, between its comments, with a table and a line about date and machine. */
export async function writeSection(name: string, table: string): Promise<void> {
  const text = await readFile(page, "utf8");
  const start = `<!-- ${name}, written by \`pnpm benchmark:${name} --write\` -->`;
  const end = `<!-- end of ${name} -->`;
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new UserError(`docs/performance.md has no section "${start}".`);
  const section = `${start}\n\n${describeMachine()}\n\n${table.trim()}\n\n`;
  await writeFile(page, text.slice(0, from) + section + text.slice(to));
}

function describeMachine(): string {
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? process.arch}.`;
}
