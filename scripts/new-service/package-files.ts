import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExampleCall } from "./example-call.ts";
import { fillTemplate } from "./fill-template.ts";
import type { ServiceNames } from "./service-names.ts";

/** What is the same in every service's package but for its name, and taken from a package that is kept up to date. */
const likeSynchronization = ["package.json", "tsconfig.json", "tsconfig.build.json", "turbo.json", "src/client.ts"];

/** The hand-written files of a new package, by path from its folder. */
export function packageFiles(
  root: string,
  names: ServiceNames,
  example: ExampleCall,
  serverUrl: string,
): Record<string, string> {
  const copies = likeSynchronization.map((path) => [
    path,
    rename(readFileSync(join(root, "packages/synchronization", path), "utf8"), names),
  ]);
  return { ...Object.fromEntries(copies), ...fillTemplate("package", { ...names, ...example, serverUrl }) };
}

function rename(text: string, { name, typeName, title }: ServiceNames): string {
  return text
    .replaceAll("SynchronizationClient", `${typeName}Client`)
    .replaceAll("Synchronization", title)
    .replaceAll("synchronization", name)
    .replace(/"version": ".*?"/, '"version": "0.0.0"');
}
