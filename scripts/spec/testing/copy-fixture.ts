import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A small repository: the spec of one service and its shared definitions. */
export const fixtureRoot: string = join(import.meta.dirname, "__fixtures__");

/**
 * Copies the fixture to a folder that a test may write to and that is removed after the test, and returns its root. The name
 * of the folder starts with `prefix`.
 */
export function copyFixture(prefix = "specs-"): string {
  const root = mkdtempSync(join(tmpdir(), prefix));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(fixtureRoot, root, { recursive: true });
  return root;
}

/** Replaces text wherever a file has it, which it must. */
export function edit(root: string, path: string, text: string, replacement: string): void {
  const before = readFileSync(join(root, path), "utf8");
  if (!before.includes(text)) throw new Error(`${path} does not say: ${text}`);
  writeFileSync(
    join(root, path),
    before.replaceAll(text, () => replacement),
  );
}
