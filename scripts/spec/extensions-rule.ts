import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

/** The extensions of this repository. A misspelt one would have no effect. */
const known = ["x-by-preference", "x-extensible-enum", "x-lifecycle", "x-unverified"];

/** Finds an unknown extension, and an `x-unverified` without text. */
export function extensions(): ReturnType<Oas3Rule> {
  return { any: { enter: check }, ref: { enter: check } };
}

function check(node: unknown, { report, location, type }: UserContext): void {
  const { additionalProperties: entry } = type;
  for (const [name, value] of Object.entries(node ?? {})) {
    // A property, a header or a component may have such a name, except those that have a meaning here.
    const isEntry = typeof entry === "function" ? entry(value, name) : entry;
    if (isEntry && known.includes(name)) {
      const message = `${name} is an extension of this repository. An element with this name is not supported.`;
      report({ message, location: location.child(name).key() });
    }
    if (isEntry) continue;
    if (name.startsWith("x-") && !known.includes(name)) {
      const message = `${name} has no effect. Remove it, or use one of ${known.join(", ")}.`;
      report({ message, location: location.child(name).key() });
    }
    if (name === "x-unverified" && !/\S/.test(typeof value === "string" ? value : "")) {
      const message = "x-unverified states an open question and the assumption of the spec. Add the text.";
      report({ message, location: location.child(name) });
    }
  }
}
