import { bundleSource } from "../generate/bundle-source.ts";
import { listServices, specPath } from "../spec/list-services.ts";
import { type Files, withoutSpecTexts } from "./snapshot.ts";

/**
 * Completes the working tree by the generated files that the specs call for, whether or not they are written.
 *
 * A spec whose files did not change is not read. If nothing but texts changed, its types are those of the last release.
 */
export async function presentFiles(root: string, tree: Files, before: Files, changed: string[]): Promise<Files> {
  const files = new Map(tree);
  const isRegenerated = changed.some(isGenerating);
  const services = listServices(root).filter(
    (service) => isRegenerated || changed.some((path) => decides(path, service)),
  );
  if (services.length === 0) return files;
  const { readSpecs } = await import("../spec/read-spec.ts");
  // A spec that cannot be bundled is linted, which explains the reason.
  const documents = await readSpecs(root, services, { lint: false }).catch(() => readSpecs(root, services));
  const edited: string[] = [];
  for (const [service, document] of Object.entries(documents)) {
    const path = `packages/${service}/openapi.json`;
    files.set(path, bundleSource(document));
    const [was, is] = [before.get(path), files.get(path)].map((text) => text && withoutTexts(text));
    if (was !== is) edited.push(service);
  }
  const linted = edited.length > 0 ? await readSpecs(root, edited, { examples: false }) : {};
  for (const [service, document] of Object.entries({ ...documents, ...linted })) {
    const path = `packages/${service}/src/schema.gen.ts`;
    files.set(path, before.get(path) ?? "");
    if (!isRegenerated && !edited.includes(service)) continue;
    const { schemaSource } = await import("../generate/schema-source.ts");
    files.set(path, withoutSpecTexts(path, schemaSource(specPath(service), document)));
  }
  return files;
}

/** Returns whether a file decides about generated files. */
export function isSource(path: string): boolean {
  return path.startsWith("specs/") || isGenerating(path);
}

function isGenerating(path: string): boolean {
  return /^(scripts\/(generate|spec)\/(?!.*\.test\.ts$)|scripts\/package\.json$|pnpm-workspace\.yaml$|redocly\.yaml$)/.test(
    path,
  );
}

function decides(path: string, service: string): boolean {
  const folders = [
    "specs/shared/",
    `specs/${service}/`,
    `packages/${service}/openapi.json`,
    `packages/${service}/src/schema.gen.ts`,
  ];
  return folders.some((folder) => path.startsWith(folder));
}

/** Removes the texts for people, which no type depends on. A property of such a name is an object. */
function withoutTexts(bundle: string): string {
  const isText = (key: string, value: unknown) =>
    typeof value === "string" && /^(description|summary|x-unverified|x-lifecycle)$/.test(key);
  return JSON.stringify(JSON.parse(bundle), (key, value) => (isText(key, value) ? undefined : value));
}
