import { isRef, type Location, type Oas3Rule, type UserContext } from "@redocly/openapi-core";
import { membersOf } from "./schema-shape.ts";
import type { Schema } from "./spec-document.ts";
import { valueFields } from "./walk-tree.ts";

const closed = "may gain values in later responses, which must not break a client. Use x-extensible-enum.";

/** Keywords that are refused in a body, by its direction, with the reason and the remedy. */
const misplaced = {
  request: { readOnly: "a request does not contain a readOnly property. Give the request a schema without it." },
  response: {
    enum: `the values of an enum ${closed}`,
    const: `a const ${closed}`,
    writeOnly: "a response does not contain a writeOnly property. Give the response a schema without it.",
  },
};

interface Finding {
  message: string;
  location: Location;
}

/**
 * Finds schemas that are wrong for the direction in which they travel: closed sets of values and `writeOnly` in a
 * response, `readOnly` in a request.
 *
 * A `const` that distinguishes the variants of a union is allowed.
 */
export function direction(): ReturnType<Oas3Rule> {
  const findings: Finding[] = [];
  const tags = new Set<string>();
  // Not as a visitor of schemas: each is visited once, whether in a request or in a response.
  const checkBody = (messages: Record<string, string>) => {
    const seen = new Set<string>();
    const enter = (node: unknown, context: UserContext) =>
      walk(node, () => context.location, { messages, context, findings, seen });
    return { enter };
  };
  return {
    Schema: { enter: (node, context) => collectTags(node as unknown as Schema, context, tags) },
    RequestBody: checkBody(misplaced.request),
    Response: checkBody(misplaced.response),
    Root: {
      leave(_, { report }) {
        for (const finding of findings.filter(({ location }) => !tags.has(location.absolutePointer))) report(finding);
      },
    },
  };
}

function collectTags(node: Schema, context: UserContext, tags: Set<string>): void {
  for (const key of ["oneOf", "anyOf"] as const) {
    const variants = membersOf({ node, location: context.location }, context, [key]);
    for (const name of Object.keys(variants[0]?.node.properties ?? {})) {
      if (!variants.every((variant) => hasTag(variant.node, name))) continue;
      for (const { location } of variants) tags.add(location.child(["properties", name, "const"]).absolutePointer);
    }
  }
}

function hasTag({ properties = {}, required = [] }: Schema, name: string): boolean {
  return required.includes(name) && "const" in (properties[name] ?? {});
}

interface Walk {
  messages: Record<string, string>;
  context: UserContext;
  findings: Finding[];
  seen: Set<string>;
}

/** Walks through a body and all schemas that it refers to. Only the location of a finding is computed. */
function walk(value: unknown, locate: () => Location, state: Walk, isMap = false): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const message = isMap ? undefined : state.messages[key];
    if (message && child !== false) state.findings.push({ message, location: locate().child(key).key() });
    if (isMap || !valueFields.has(key)) walk(child, () => locate().child(key), state, key === "properties" && !isMap);
  }
  if (isMap || !isRef(value)) return;
  const { node, location } = state.context.resolve<object>(value, locate().source.absoluteRef);
  if (!location || state.seen.has(location.absolutePointer)) return;
  state.seen.add(location.absolutePointer);
  walk(node, () => location, state);
}
