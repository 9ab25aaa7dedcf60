import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { SpecDocument } from "../spec/spec-document.ts";
import type { Bump } from "./bump.ts";
import { withFolder } from "./with-folder.ts";

/** A difference between two documents, as `redocly diff` reports it. */
export interface WireChange {
  /** Where, by the way on which the operation leads there. */
  path: string;
  kind: "added" | "removed" | "modified";
  impact: Bump;
  /** The rules that say how big it is; none of them say anything about most patches. */
  verdicts: { ruleId: string; message: string }[];
  /** For what is modified: which of its members. */
  property?: string;
  base?: Side;
  revision?: Side;
}

interface Side {
  /** Where it is written, which may be among the components. */
  pointer: string;
  value?: unknown;
}

/**
 * Asks `redocly diff` what differs between two bundled documents.
 *
 * @throws {Error} with what it said, if it cannot tell.
 */
export async function readWireChanges(before: SpecDocument, after: SpecDocument): Promise<WireChange[]> {
  return withFolder(async (folder) => {
    await writeFile(join(folder, "before.json"), JSON.stringify(before));
    await writeFile(join(folder, "after.json"), JSON.stringify(after));
    const options = ["--format", "json", "--output", "report.json", "--fail-on", "none"];
    await run(process.execPath, [redocly, "diff", "before.json", "after.json", ...options], { cwd: folder, env });
    const report: { changes: WireChange[] } = JSON.parse(await readFile(join(folder, "report.json"), "utf8"));
    return report.changes;
  });
}

const run = promisify(execFile);
const redocly = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));
// It neither reports home nor looks for updates.
const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
