import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../process/user-error.ts";

/** A TypeScript and a module resolution. */
export interface Compiler {
  version: string;
  resolution: string;
  tsc: string;
  options: string[];
}

/** The module resolutions that users choose from. */
const resolutions: Record<string, string[]> = {
  nodenext: [],
  bundler: ["--module", "esnext", "--moduleResolution", "bundler"],
};

/**
 * Lists each TypeScript that is installed in `tools` with each module resolution.
 *
 * @throws {UserError} if there is no TypeScript.
 */
export async function listCompilers(tools: string): Promise<Compiler[]> {
  const installed = await readdir(join(tools, "node_modules"));
  const versions = installed.filter((name) => name.startsWith("typescript-")).sort();
  if (versions.length === 0) throw new UserError(`No typescript-* is installed in ${tools}.`);
  return versions.flatMap((version) =>
    Object.entries(resolutions).map(([resolution, options]) => ({
      version,
      resolution,
      tsc: join(tools, "node_modules", version, "bin", "tsc"),
      options,
    })),
  );
}
