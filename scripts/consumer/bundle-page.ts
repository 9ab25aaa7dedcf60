import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";

/** Code for a page, and its size as servers send it. */
export interface PageBundle {
  code: string;
  /** Number of bytes after compression with gzip. */
  bytes: number;
}

/** Bundles and minifies a program for a page, with everything that it imports. */
export async function bundlePage(program: Pick<BuildOptions, "entryPoints" | "stdin">): Promise<PageBundle> {
  const { outputFiles } = await build({
    ...program,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  const code = outputFiles.map(({ text }) => text).join("");
  return { code, bytes: gzipSync(code, { level: 9 }).length };
}
