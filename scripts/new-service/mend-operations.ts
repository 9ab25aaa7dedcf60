import { methods } from "../spec/spec-document.ts";
import { camelCase, type Foreign, follow, isForeign } from "./foreign.ts";
import { mendRequest, mendResponses } from "./mend-bodies.ts";
import { mendParameters } from "./mend-parameters.ts";
import type { Mends } from "./mends.ts";
import type { ServiceNames } from "./service-names.ts";

/** The day is the one on which the pages were read. */
type DatedNames = ServiceNames & { day: string };

/** Repairs violations of the rules in paths and operations, and adds the fields that each operation here must have. */
export function mendOperations(root: Foreign, names: DatedNames, mends: Mends): void {
  const paths = new Map<string, Foreign>();
  for (const [path, item] of Object.entries<Foreign>(root.paths).filter(([, listed]) => isForeign(listed))) {
    const mended = mendPath(root, path, item, mends);
    // A rule refuses the other of two paths that differ only in case.
    const isTaken = mended !== path && (mended in root.paths || paths.has(mended));
    paths.set(isTaken ? path : mended, item);
  }
  root.paths = Object.fromEntries(paths);
  for (const [path, item] of paths) {
    for (const method of methods.filter((name) => isForeign(item[name]))) {
      const operation = item[method];
      const given = operation.operationId ?? `${method} ${path}`;
      operation.operationId = verbAndNoun(given) ?? verbAndNoun(camelCase(given)) ?? camelCase(`${method} ${given}`);
      if (operation.operationId !== given) {
        mends.add("operationId in camelCase", `${given} → ${operation.operationId}`);
      }
      addRequiredFields(operation, names, mends);
      mendParameters(root, operation, mends);
      mendRequest(root, operation, mends);
      mendResponses(root, operation, mends);
    }
  }
}

function verbAndNoun(name: string): string | undefined {
  return /^[a-z]+([A-Z][a-z0-9]+)+$/.test(name) ? name : undefined;
}

/** The platform ignores the case of a path, and the name of a path parameter is not sent. */
function mendPath(root: Foreign, path: string, item: Foreign, mends: Mends): string {
  const renamed = new Map<string, string>();
  const mended = path.replace(/(?<=.)\/$/, "").replaceAll(/\{([^}]*)\}|[^{}]+/g, (part, name?: string) => {
    if (name === undefined) return part.toLowerCase();
    renamed.set(name, /^[a-z][a-zA-Z0-9]*$/.test(name) ? name : camelCase(name));
    return `{${renamed.get(name)}}`;
  });
  if (mended === path) return path;
  const listed = [item, ...Object.values(item)].flatMap((node) => node?.parameters ?? []);
  for (const parameter of listed.map((node) => follow(root, node))) {
    if (parameter.in === "path") parameter.name = renamed.get(parameter.name) ?? parameter.name;
  }
  mends.add("path in lower case with camelCase parameters", `${path} → ${mended}`);
  return mended;
}

function addRequiredFields(operation: Foreign, { name, title, day }: DatedNames, mends: Mends): void {
  const { operationId, description, deprecated } = operation;
  const slug = operationId.replaceAll(/[A-Z]/g, (letter: string) => `-${letter.toLowerCase()}`);
  operation.externalDocs ??= { url: `https://developer.bentley.com/apis/${name}/operations/${slug}` };
  operation.externalDocs.description ??= `Read on ${day}.`;
  operation["x-lifecycle"] ??= deprecated ? "deprecated" : "unknown";
  operation.summary ||= description?.split("\n", 1)[0] || operationId;
  // The pages of the platform name the scope in the text.
  const [, scope = "itwin-platform"] = /scope:? `([\w:.-]+)`/.exec(JSON.stringify(operation)) ?? [];
  operation.security = [{ oauth2: [scope] }];
  const [tag = title, ...others] = operation.tags ?? [];
  if (others.length > 0) mends.add("tags after the first removed", others.join(" "));
  operation.tags = [tag];
}
