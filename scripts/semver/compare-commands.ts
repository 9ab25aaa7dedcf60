import ts from "typescript";
import type { Pair } from "./compare-packages.ts";
import { type PackageVersion, sourceOf } from "./package-version.ts";
import { pairByKey } from "./pair-by-key.ts";
import { namedReason, type Reason } from "./reason.ts";
import type { Files } from "./snapshot.ts";

/** Compares the options of the commands of a package, as they are passed to `parseArgs`. */
export function compareCommands({ before, after, was, is }: Pair): Reason[] {
  return Object.keys(was.manifest.bin ?? {}).flatMap((command): Reason[] => {
    const options = pairByKey(optionsOf(before, was, command), optionsOf(after, is, command));
    return options.flatMap(({ key, was, is }): Reason[] => {
      const location = `${command} --${key}`;
      if (was === is) return [];
      if (!was) return [namedReason("minor", location, "added")];
      return [namedReason("major", location, is ? "another option" : "removed", was, is)];
    });
  });
}

function optionsOf(files: Files, { folder, manifest }: PackageVersion, command: string): Map<string, string> {
  const text = files.get(sourceOf(folder, manifest.bin?.[command] ?? "")) ?? "";
  const found = new Map<string, string>();
  const optionsIn = (node: ts.Node | undefined) =>
    node && ts.isObjectLiteralExpression(node) ? [...node.properties] : [];
  const visit = (node: ts.Node): void => {
    const isCall = ts.isCallExpression(node) && node.expression.getText() === "parseArgs";
    const options = isCall && optionsIn(node.arguments[0]).find(({ name }) => name?.getText() === "options");
    for (const option of optionsIn(options && ts.isPropertyAssignment(options) ? options.initializer : undefined))
      found.set(option.name?.getText() ?? "", option.getText().replaceAll(/\s+/g, " "));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("command.ts", text, ts.ScriptTarget.ESNext, true));
  return found;
}
