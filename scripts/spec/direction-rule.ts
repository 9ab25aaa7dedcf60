import { isRef, type Location, type Oas3Rule, type UserContext } from "@redocly/openapi-core";
import { followSchema } from "./schema-shape.ts";
import type { Schema } from "./spec-document.ts";

interface Finding {
  message: string;
  location: Location;
}

const closed = "may gain values in later responses, which must not break a client. Use x-extensible-enum.";

/** Keywords that are refused in a body, by its direction, with the reason and the remedy. */
const misplaced = {
  request: { readOnly: "a request does not contain a readOnly property. Give the request a schema without it." },
  response: {
    enum: `the values of an enum ${closed}`,
    const: `a const ${closed}`,
    writeOnly: "a response does not contain a writeOnly property. Give the response a schema without it.",
  },
} as const;

/**
 * Finds schemas that are wrong for the direction in which they travel: closed sets of values and `writeOnly` in a
 * response, `readOnly` in a request.
 *
 * A `const` that distinguishes the variants of a union is allowed.
 */
export function direction(): ReturnType<Oas3Rule> {
  const findings: Finding[] = [];
  const tags = new Set<string>();
  const seen = { request: new Set<string>(), response: new Set<string>() };
  return {
    Schema: {
      enter: (node, context) => collectTags(node as unknown as Schema, context, tags),
    },
    // Not as a visitor of schemas: each is visited once, whether in a request or in a response.
    RequestBody: {
      enter: (node, context) =>
        walk(node, () => context.location, { from: "request", context, findings, seen: seen.request }),
    },
    Response: {
      enter: (node, context) =>
        walk(node, () => context.location, { from: "response", context, findings, seen: seen.response }),
    },
    Root: {
      leave(_, { report }) {
        for (const finding of findings.filter(({ location }) => !tags.has(location.absolutePointer))) report(finding);
      },
    },
  };
}

function collectTags(schema: Schema, context: UserContext, tags: Set<string>): void {
  for (const key of ["oneOf", "anyOf"] as const) {
    const variants = (schema[key] ?? []).map((variant, index) =>
      followSchema(variant, context.location.child([key, index]), context),
    );
    const names = Object.keys(variants[0]?.schema.properties ?? {}).filter((name) =>
      variants.every((variant) => hasTag(variant?.schema, name)),
    );
    for (const name of names) {
      for (const variant of variants) {
        if (variant) tags.add(variant.location.child(["properties", name, "const"]).key().absolutePointer);
      }
    }
  }
}

function hasTag(schema: Schema | undefined, name: string): boolean {
  const property = schema?.properties?.[name];
  return schema?.required?.includes(name) === true && property !== undefined && "const" in property;
}

interface Walk {
  from: keyof typeof misplaced;
  context: UserContext;
  findings: Finding[];
  seen: Set<string>;
}

const values = new Set(["example", "examples", "enum", "const", "default"]);

/** Walks through a body and all schemas that it refers to. Only the location of a finding is computed. */
function walk(value: unknown, locate: () => Location, state: Walk, isMap = false): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const message = (misplaced[state.from] as Record<string, string>)[key];
    if (message && !isMap && child !== false) {
      state.findings.push({ message, location: locate().child(key).key() });
    }
    if (isMap || !values.has(key)) walk(child, () => locate().child(key), state, key === "properties" && !isMap);
  }
  if (isMap || !isRef(value)) return;
  const { node, location } = state.context.resolve<object>(value, locate().source.absoluteRef);
  if (!location || state.seen.has(location.absolutePointer)) return;
  state.seen.add(location.absolutePointer);
  walk(node, () => location, state);
}
