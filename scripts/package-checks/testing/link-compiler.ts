import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";

/** Gives a planted consumer the TypeScript of this repository instead of an installed one. */
export async function linkCompiler(consumer: string): Promise<void> {
  await mkdir(join(consumer, "node_modules"), { recursive: true });
  const compiler = join(import.meta.dirname, "../../../node_modules/typescript");
  await symlink(compiler, join(consumer, "node_modules/typescript-7.0"), "junction");
}
