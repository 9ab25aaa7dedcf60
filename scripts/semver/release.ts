import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SpecDocument } from "../spec/spec-document.ts";
import { isShallow, newestTag, readCommit, readFileAt } from "./read-git.ts";
import { VerdictError } from "./verdict-error.ts";

/** What a version of a service's package says about the service. */
export interface Release {
  /** The bundled spec, which the package ships as `openapi.json`. */
  document: SpecDocument;
  /** The source of the types, `src/schema.gen.ts`. */
  schema: string;
}

/** What a service is compared with. */
export interface Base {
  /** The tag of the release, or the reference that was asked for. */
  reference: string;
  commit: string;
  version: string;
  release: Release;
}

/**
 * Finds what a service is compared with: what its last release has shipped, or would have from another commit.
 *
 * What was shipped is read, not the specs of that time: it is what users have, whatever generator and rules there were.
 *
 * @returns undefined for a service that has not been released, or is not in the commit.
 * @throws {VerdictError} if the commit is unknown, or a release is without its tag.
 */
export async function findBase(root: string, service: string, reference?: string): Promise<Base | undefined> {
  const folder = `packages/${service}`;
  const manifest = await readManifest(root, service);
  const wanted = reference ?? (await newestTag(root, manifest.name));
  if (wanted === undefined) {
    const changelog = join(root, folder, "CHANGELOG.md");
    if (!existsSync(changelog)) return undefined;
    // The first release gets its changelog before its tag. In a shallow clone that cannot be told from a tag that was not
    // fetched, and every change would be found to be fine.
    const versions = (await readFile(changelog, "utf8")).match(/^## /gm) ?? [];
    if (versions.length === 1 && !(await isShallow(root))) return undefined;
    throw new VerdictError(`${manifest.name} has been released and has no tag here. Run: git fetch --tags --unshallow`);
  }

  const commit = await readCommit(root, wanted);
  const names = ["openapi.json", "src/schema.gen.ts", "package.json"];
  const texts = await Promise.all(names.map((name) => readFileAt(root, commit, `${folder}/${name}`)));
  const [document, schema, shipped] = texts;
  if (document === undefined || schema === undefined || shipped === undefined) return undefined;
  const release = { document: JSON.parse(document), schema };
  return { reference: wanted, commit, version: JSON.parse(shipped).version, release };
}

/** What the manifest of a service's package says. */
export async function readManifest(root: string, service: string): Promise<{ name: string; version: string }> {
  return JSON.parse(await readFile(join(root, "packages", service, "package.json"), "utf8"));
}
