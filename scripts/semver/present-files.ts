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
  const isRegenerated = changed.some((path) => generating.test(path));
  const services = listServices(root).filter((service) => {
    const own = [`specs/${service}/`, `packages/${service}/openapi.json`, `packages/${service}/src/schema.gen.ts`];
    return isRegenerated || changed.some((path) => ["specs/shared/", ...own].some((start) => path.startsWith(start)));
  });
  if (services.length === 0) return files;
  const { readSpecs } = await import("../spec/read-spec.ts");
  // A spec that cannot be bundled is linted, which explains the reason.
  const documents = await readSpecs(root, services, { lint: false }).catch(() => readSpecs(root, services));
  for (const [service, document] of Object.entries(documents))
    files.set(`packages/${service}/openapi.json`, bundleSource(document));
  const edited = services.filter((service) => {
    const [was, is] = [before, files].map((state) => withoutTexts(state.get(`packages/${service}/openapi.json`)));
    return was !== is;
  });
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
  return path.startsWith("specs/") || generating.test(path);
}

const generating =
  /^(scripts\/(generate|spec)\/(?!.*\.test\.ts$)|scripts\/package\.json$|pnpm-workspace\.yaml$|redocly\.yaml$)/;

/** Removes the texts for people, which no type depends on. A property of such a name is an object. */
function withoutTexts(bundle: string | undefined): string | undefined {
  const isText = (key: string, value: unknown) =>
    typeof value === "string" && /^(description|summary|x-unverified|x-lifecycle)$/.test(key);
  return bundle && JSON.stringify(JSON.parse(bundle), (key, value) => (isText(key, value) ? undefined : value));
}
