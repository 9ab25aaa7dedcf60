import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExampleCall } from "./example-call.ts";
import { fillTemplate } from "./fill-template.ts";
import type { ServiceNames } from "./service-names.ts";

/** Files that are the same in the package of every service except for its name. */
const shared = ["package.json", "tsconfig.json", "tsconfig.build.json", "turbo.json", "src/client.ts"];

/** Returns the hand-written files of a new package, by path from its folder, made from those of Synchronization. */
export function packageFiles(
  root: string,
  names: ServiceNames,
  example: ExampleCall,
  serverUrl: string,
): Record<string, string> {
  const read = (path: string) => rename(readFileSync(join(root, "packages/synchronization", path), "utf8"), names);
  const [index, exported] = readIndex(read("src/index.ts"));
  const values = { ...names, ...example, serverUrl, exported: JSON.stringify(exported) };
  return {
    ...Object.fromEntries(shared.map((path) => [path, read(path)])),
    "src/index.ts": index,
    ...fillTemplate("package", values),
  };
}

/** The exports of an index without those of workflows, and the names that exist at run time. */
function readIndex(text: string): [source: string, exported: string[]] {
  const statements =
    text.match(/^export \{[^}]*\} from "(@itwin-rest\/core|\.\/client\.js|\.\/schema\.gen\.js)";$/gm) ?? [];
  const names = statements.flatMap((statement) => statement.replace(/^.*?\{|\}.*$/gs, "").split(","));
  const exported = names.map((name) => name.trim()).filter((name) => name && !name.startsWith("type "));
  return [`${statements.join("\n")}\n`, exported.sort()];
}

function rename(text: string, { name, typeName, title }: ServiceNames): string {
  return text
    .replaceAll("SynchronizationClient", `${typeName}Client`)
    .replaceAll("Synchronization", title)
    .replaceAll("synchronization", name)
    .replace(/"version": ".*?"/, '"version": "0.0.0"');
}
