import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";

/** The page, built and served. */
export interface Site {
  url: string;
  close(): Promise<void>;
}

/** Builds the page and serves it on a free port of this machine; its platform is `globalThis.platformUrl`. */
export async function servePage(): Promise<Site> {
  const outDir = await mkdtemp(join(tmpdir(), "web-authorize-"));
  const common = {
    root: join(import.meta.dirname, ".."),
    configFile: false,
    logLevel: "warn",
    build: { outDir, emptyOutDir: true },
  } as const;
  await build({ ...common, define: { "import.meta.env.VITE_SYNCHRONIZATION_URL": "globalThis.platformUrl" } });
  const server = await preview({ ...common, preview: { host: "127.0.0.1", port: 0 } });
  return {
    url: server.resolvedUrls?.local[0] ?? "",
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
