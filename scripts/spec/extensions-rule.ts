import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

/** What this repository adds to OpenAPI. A misspelt one would be ignored in silence. */
const known = ["x-by-preference", "x-extensible-enum", "x-lifecycle", "x-unverified"];

/** Finds an extension that is none of ours, and an `x-unverified` that says nothing. */
export function extensions(): ReturnType<Oas3Rule> {
  return { any: { enter: check }, ref: { enter: check } };
}

function check(node: unknown, { report, location }: UserContext): void {
  if (typeof node !== "object" || node === null) return;
  for (const [name, value] of Object.entries(node)) {
    if (!name.startsWith("x-")) continue;
    if (!known.includes(name)) {
      report({ message: `${name} is not one of ${known.join(", ")}`, location: location.child(name).key() });
    }
    if (name === "x-unverified" && !/\S/.test(typeof value === "string" ? value : "")) {
      report({
        message: "x-unverified says what is open, and what the spec says instead",
        location: location.child(name),
      });
    }
  }
}
