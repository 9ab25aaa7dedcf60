import ts from "typescript";
import type { Reason } from "./reason.ts";
import { type Files, type PackageVersion, sourceOf } from "./snapshot.ts";

/** Compares the options of the commands of a package, as they are passed to `parseArgs`. */
export function compareCommands(before: Files, after: Files, was: PackageVersion, is: PackageVersion): Reason[] {
  return Object.keys(was.manifest.bin ?? {}).flatMap((command): Reason[] => {
    const [ones, others] = [optionsOf(before, was, command), optionsOf(after, is, command)];
    return [...new Set([...ones.keys(), ...others.keys()])].flatMap((name): Reason[] => {
      const [one, other] = [ones.get(name), others.get(name)];
      const base = { direction: "named", location: `${command} --${name}` } as const;
      if (one === other) return [];
      if (!one) return [{ ...base, bump: "minor", change: "added" }];
      const change = other ? "another option" : "removed";
      return [{ ...base, bump: "major", change, before: one, after: other }];
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
