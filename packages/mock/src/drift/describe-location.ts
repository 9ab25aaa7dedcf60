/** Describes a place in a body, such as `body runs[].result`. Array indices and unusual property names are omitted. */
export function bodyLocation(path: readonly string[]): string {
  const names = path.map((segment) => (/^\d+$/.test(segment) ? "[]" : publicName(segment)));
  return `body ${names.join(".").replaceAll(".[]", "[]")}`.trim();
}

/** Splits a JSON pointer into its segments. */
export function pointerSegments(pointer: string): string[] {
  const segments = pointer.split("/").slice(1);
  return segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Returns a name that looks like an identifier in code. Any other name may be a value, such as the key of a map. */
export function publicName(name: string): string {
  return /^[$_a-zA-Z][\w$-]{0,39}$/.test(name) && !/\d{3}|[\da-f]{8}/.test(name) ? name : "(other name)";
}

/** Returns the JSON type of a value. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
