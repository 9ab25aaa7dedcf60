import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { PackedPackage } from "../consumer/pack-package.ts";
import type { CheckResult } from "./check-result.ts";

/** What one call may cost a page: 5 kB. */
const budget = 5000;

/**
 * What only stays in a bundle if paginate, poll, createClientCredentials, unwrap or specHash does, although a call needs none of
 * them.
 */
const notImported = ["PaginationError", "Polling", "client_credentials", "ApiError", "sha256-"];

/**
 * Checks what one call of a service costs a browser, with everything it pulls in, minified and gzipped.
 *
 * size-limit would measure the same with the same bundler, but it subtracts what an empty project weighs, and its plugins
 * have no types: the calls of `build` and `gzipSync` are what is left of it.
 */
export async function checkSize({ name, shortName }: Named, consumer: string): Promise<CheckResult> {
  const result = { package: name, check: "size" };
  try {
    const code = await bundle(join(consumer, shortName, "call.js"));
    const size = gzipSync(code, { level: 9 }).length;
    const summary = `one call ${size} of ${budget} bytes`;
    const advice = "See what came in: bundle that file of scripts/consumer/project with esbuild --analyze.";
    const problems = size > budget ? [`${summary}. ${advice}`] : [];
    for (const trace of notImported.filter((text) => code.includes(text))) {
      problems.push(`"${trace}" is in the bundle although it is not imported. ${advice}`);
    }
    return { ...result, summary, problems };
  } catch (error) {
    return { ...result, summary: "", problems: [`does not bundle for browsers: ${error}`] };
  }
}

type Named = Pick<PackedPackage, "name" | "shortName">;

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}
