import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { CheckResult } from "./check-result.ts";
import type { PackedPackage } from "./pack-package.ts";

/** What one call may cost a page: 4.5 kB. */
const budget = 4500;

/**
 * Checks what one call of a service costs a browser, with everything it pulls in, minified and gzipped.
 *
 * size-limit would measure the same with the same bundler, but it subtracts what an empty project weighs, and its plugins
 * have no types: the calls of `build` and `gzipSync` are what is left of it.
 */
export async function checkSize({ name, shortName }: Named, consumer: string): Promise<CheckResult> {
  const result = { package: name, check: "size" };
  try {
    const size = gzipSync(await bundle(join(consumer, shortName, "call.js")), { level: 9 }).length;
    const summary = `one call ${size} of ${budget} bytes`;
    const advice = "See what came in: bundle that file of scripts/check-packages/consumer with esbuild --analyze.";
    return { ...result, summary, problems: size > budget ? [`${summary}. ${advice}`] : [] };
  } catch (error) {
    return { ...result, summary: "", problems: [`does not bundle for browsers: ${error}`] };
  }
}

type Named = Pick<PackedPackage, "name" | "shortName">;

async function bundle(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  return Buffer.concat(outputFiles.map(({ contents }) => contents));
}
