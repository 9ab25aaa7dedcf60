import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { runCommand } from "../process/run-command.ts";
import { runSteps } from "../process/run-steps.ts";
import { SpecError } from "../spec/spec-error.ts";
import { exampleCall } from "./example-call.ts";
import { fillTemplate } from "./fill-template.ts";
import { listPackage } from "./list-package.ts";
import { packageFiles } from "./package-files.ts";
import { serviceNames } from "./service-names.ts";
import { adoptedSource, exampleSource } from "./service-source.ts";

/** What a new service starts from. */
export interface NewServiceOptions {
  /** The text of an OpenAPI definition. @default a spec with one operation, as an example */
  definition?: string | undefined;
  /** The day on which its pages were read, as in `2026-11-21`. */
  day: string;
}

/**
 * The files that a new service adds to the repository and changes in it, by path; nothing is written.
 *
 * @throws {SpecError} if the name is wrong or taken, or the definition breaks a rule.
 */
export async function newService(
  root: string,
  name: string,
  { definition, day }: NewServiceOptions,
): Promise<Record<string, string>> {
  const names = serviceNames(root, name);
  const source = definition ? adoptedSource(root, definition, names, day) : exampleSource(root, names, day);
  const { files, document } = await source;
  const example = exampleCall(document);
  const serverUrl = document.servers[0]?.url ?? "";
  return {
    ...below(`specs/${name}`, files),
    ...below(`packages/${name}`, packageFiles(root, names, example, serverUrl)),
    ...below(`scripts/consumer/project/${name}`, fillTemplate("consumer", { ...names, ...example })),
    [`.changeset/new-${name}.md`]: fillTemplate("changeset", { ...names })["new.md"] ?? "",
    ...listPackage(root, name),
  };
}

function below(folder: string, files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

async function addService(root: string, name: string | undefined, from: string | undefined): Promise<string> {
  if (!name) throw new SpecError("Which service? pnpm new-service <name> [--from openapi.yaml]");
  const definition = from && readFileSync(resolve(from), "utf8");
  const files = await newService(root, name, { definition, day: new Date().toISOString().slice(0, 10) });

  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const formatted = Object.keys(files).filter((path) => !path.startsWith(".changeset"));
  await runSteps(root, [
    ["pnpm", "install", "--no-frozen-lockfile", "--prefer-offline"],
    ["pnpm", "generate"],
    ["pnpm", "exec", "biome", "check", "--write", ...formatted],
  ]);
  return `Added ${name}: ${Object.keys(files).length} files. Write specs/${name}, then run: pnpm generate && pnpm test && pnpm check`;
}

if (import.meta.main) {
  await runCommand({
    usage: `pnpm new-service <name> [--from openapi.yaml]

Adds the spec and the package of another service.

  --from  an OpenAPI definition that the spec starts from`,
    options: { from: { type: "string" } },
    maxArguments: 1,
    run: ({ from }, [name]) => addService(join(import.meta.dirname, "../.."), name, from),
  });
}
