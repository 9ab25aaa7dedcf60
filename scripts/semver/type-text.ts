import ts from "typescript";
import type { Comparison } from "./load-types.ts";
import { elementOf, membersOf } from "./type-parts.ts";

/** Writes a type on a line, with schemas by their names: for people, or as code. */
export function typeText(comparison: Comparison, type: ts.Type, reader: "people" | "code" = "people"): string {
  const { checker } = comparison;
  const names = membersOf(type).map((member) => nameOf(comparison, member, reader));
  const written = checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  return names.some(Boolean)
    ? membersOf(type)
        .map((member, index) => names[index] ?? checker.typeToString(member))
        .join(" | ")
    : written;
}

function nameOf(comparison: Comparison, type: ts.Type, reader: "people" | "code"): string | undefined {
  const element = elementOf(comparison.checker, type);
  if (element) return `${typeText(comparison, element.type, reader)}[]`;
  const name = comparison.names.get(type);
  return name && reader === "code" ? `components["schemas"]["${name}"]` : name;
}
