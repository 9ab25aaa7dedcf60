import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { runCommand } from "../process/run-command.ts";
import { UserError } from "../process/user-error.ts";
import { adoptDefinition, type Definition } from "./adopt-definition.ts";
import { exampleCall } from "./example-call.ts";
import { fillTemplate } from "./fill-template.ts";
import { installService } from "./install-service.ts";
import { Mends } from "./mends.ts";
import { packageFiles } from "./package-files.ts";
import { type ServiceNames, serviceNames } from "./service-names.ts";
import { type ServiceSource, stageSpec } from "./stage-spec.ts";

/** Options of `newService`. */
export interface NewServiceOptions {
  /** An OpenAPI definition. @default a spec with one operation, as an example */
  definition?: Definition | string | undefined;
  /** The day on which its pages were read, as in `2026-11-21`. */
  day: string;
  /** The changes that the definition takes are added to it. */
  mends?: Mends;
}

/**
 * Returns the files that a new service adds to the repository and changes in it, by path. Writes nothing.
 *
 * @throws {UserError} if the name is wrong or taken, or the definition breaks a rule.
 */
export async function newService(
  root: string,
  name: string,
  { definition, day, mends = new Mends() }: NewServiceOptions,
): Promise<Record<string, string>> {
  const names = { ...serviceNames(root, name), day };
  const given = typeof definition === "string" ? { path: "definition", text: definition } : definition;
  const { files, document } = given ? await adoptDefinition(root, given, names, mends) : await exampleSpec(root, names);
  const example = exampleCall(document);
  const serverUrl = document.servers[0]?.url ?? "";
  return {
    ...below(`specs/${name}`, files),
    ...below(`packages/${name}`, packageFiles(root, names, example, serverUrl)),
    ...below(`scripts/consumer/project/${name}`, fillTemplate("consumer", { ...names, ...example })),
    [`.changeset/new-${name}.md`]: fillTemplate("changeset", { ...names })["new.md"] ?? "",
    [documentation]: listedIn(join(root, documentation), `@itwin-rest/${name}`),
  };
}

/** The initial spec of a service: one operation, marked as an example. */
async function exampleSpec(root: string, names: ServiceNames & { day: string }): Promise<ServiceSource> {
  const files = fillTemplate("specs", { ...names });
  return { files, document: await stageSpec(root, names.name, files) };
}

/** Manifest that lists the packages of all services, because it runs the examples of their READMEs. */
const documentation = "docs/testing/package.json";

function listedIn(path: string, name: string): string {
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  const dependencies = Object.entries({ ...manifest.dependencies, [name]: "workspace:^" });
  const sorted = Object.fromEntries(dependencies.sort(([one], [other]) => (one < other ? -1 : 1)));
  return `${JSON.stringify({ ...manifest, dependencies: sorted }, null, 2)}\n`;
}

function below(folder: string, files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

async function addService(root: string, name: string | undefined, from: string | undefined): Promise<string> {
  if (!name) throw new UserError("Name the service: pnpm new-service <name> [--from openapi.yaml]");
  const definition = from === undefined ? undefined : readDefinition(from);
  const mends = new Mends();
  const files = await newService(root, name, { definition, day: new Date().toISOString().slice(0, 10), mends });
  await installService(root, name, files);
  const lines = mends.lines();
  const mended = lines.length > 0 ? ["Mended:", ...lines, ""] : [];
  const next = `Edit specs/${name}, then run: pnpm generate && pnpm test && pnpm check`;
  return [...mended, `Added ${name}: ${Object.keys(files).length} files. ${next}`].join("\n");
}

function readDefinition(path: string): Definition {
  // pnpm runs scripts in the root of the repository; a path is relative to the folder of the caller.
  const target = resolve(process.env.INIT_CWD ?? ".", path);
  if (!existsSync(target)) throw new UserError(`There is no file ${path}.`);
  if (!statSync(target).isFile()) throw new UserError(`${path} is not a file.`);
  return { path, text: readFileSync(target, "utf8") };
}

if (import.meta.main) {
  await runCommand({
    usage: `pnpm new-service <name> [--from openapi.yaml]

Adds the spec and the package of another service.

  --from  an OpenAPI definition (2.0, 3.0 or 3.1, YAML or JSON) that the spec starts from`,
    options: { from: { type: "string" } },
    maxArguments: 1,
    run: ({ from }, [name]) => addService(join(import.meta.dirname, "../.."), name, from),
  });
}
