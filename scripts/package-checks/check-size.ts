import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { CheckResult } from "./check-result.ts";

/** Maximum size of one call in bytes. */
const budget = 11_600;

/** Texts that are only in a bundle with paginate, poll, createClientCredentials, unwrap or specHash, which a call does not use. */
const notImported = ["PaginationError", "Polling", "client_credentials", "ApiError", "sha256-"];

/**
 * Measures a call of a service in a browser, with everything that it imports, minified and compressed.
 *
 * size-limit measures the same with the same bundler, but subtracts the size of an empty project, and its plugins have no
 * types.
 */
export async function checkSize({ name, shortName }: Named, consumer: string): Promise<CheckResult> {
  const result = { package: name, check: "size" };
  try {
    const code = await bundle(join(consumer, shortName, "call.js"));
    const size = gzipSync(code, { level: 9 }).length;
    const summary = `one call ${size} of ${budget} bytes`;
    const advice = "Bundle that file of scripts/consumer/project with esbuild --analyze to see its parts.";
    const problems = size > budget ? [`${summary}. ${advice}`] : [];
    for (const text of notImported.filter((text) => code.includes(text))) {
      problems.push(`"${text}" is in the bundle although it is not imported. ${advice}`);
    }
    return { ...result, summary, problems };
  } catch (error) {
    return { ...result, summary: "", problems: [`does not bundle for browsers: ${error}`] };
  }
}

interface Named {
  name: string;
  shortName: string;
}

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
