import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Workspace packages that depend on the packages of all services: they run the examples of the READMEs. */
const dependents: Record<string, "dependencies" | "devDependencies"> = {
  "docs/testing/package.json": "dependencies",
};

/** The manifests that list the packages of all services, with one more. */
export function listPackage(root: string, name: string): Record<string, string> {
  const manifests = Object.entries(dependents).map(([path, kind]) => {
    const manifest = JSON.parse(readFileSync(join(root, path), "utf8"));
    const listed = Object.entries({ ...manifest[kind], [`@itwin-rest/${name}`]: "workspace:^" });
    const sorted = Object.fromEntries(listed.sort(([one], [other]) => (one < other ? -1 : 1)));
    return [path, `${JSON.stringify({ ...manifest, [kind]: sorted }, null, 2)}\n`];
  });
  return Object.fromEntries(manifests);
}
