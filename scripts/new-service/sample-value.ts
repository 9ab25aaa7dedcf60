import { type Foreign, follow } from "./foreign.ts";

/** The `x-unverified` of an example that a sample stands for. */
export const madeExample = "The definition has no example; this one is made from the schema.";

/** Makes an example of a schema, from the values that the schema names. */
export function sampleValue(root: Foreign, given: unknown, depth = 0): unknown {
  const schema = follow(root, given);
  const [known] = [
    schema.example,
    schema.examples?.[0],
    schema.default,
    schema.const,
    schema.enum?.[0],
    schema["x-extensible-enum"]?.[0],
  ].filter((value) => value !== undefined);
  if (known !== undefined) return known;
  const [first] = schema.oneOf ?? schema.anyOf ?? [];
  if (first) return sampleValue(root, first, depth + 1);
  if (schema.allOf)
    return Object.assign({}, ...schema.allOf.map((part: unknown) => sampleValue(root, part, depth + 1)));
  const type = [schema.type].flat()[0];
  if (type === "object") return sampleObject(root, schema, depth);
  if (type === "array")
    return depth > 4 ? [] : Array(schema.minItems ?? 1).fill(sampleValue(root, schema.items, depth + 1));
  if (type === "integer" || type === "number") return schema.minimum ?? (schema.exclusiveMinimum ?? 0) + 1;
  if (type === "boolean") return true;
  return type === "null" ? null : sampleText(schema);
}

function sampleObject(root: Foreign, { properties = {}, required = [] }: Foreign, depth: number): Foreign {
  const entries = Object.entries(properties).filter(([name]) => depth < 4 || required.includes(name));
  return Object.fromEntries(
    entries.map(([name, schema]) => [name, depth > 12 ? null : sampleValue(root, schema, depth + 1)]),
  );
}

const formats: Record<string, string> = {
  date: "2026-01-01",
  "date-time": "2026-01-01T00:00:00Z",
  email: "user@example.com",
  ipv4: "192.0.2.1",
  uri: "https://example.com",
  url: "https://example.com",
  uuid: "00000000-0000-4000-8000-000000000000",
};

function sampleText({ format, minLength = 0 }: Foreign): string {
  return (formats[format] ?? "text").padEnd(minLength, "x");
}
