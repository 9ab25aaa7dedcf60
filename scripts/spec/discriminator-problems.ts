import { isRef, type UserContext } from "@redocly/openapi-core";
import { followSchema } from "./schema-shape.ts";
import { referredName, type Schema } from "./spec-document.ts";

/**
 * Finds discriminators that contradict their variants.
 *
 * Types narrow by the `const` of the variants, so each has one, equal to its key in `mapping` or else to its name.
 */
export function discriminatorProblems(schema: Schema, context: UserContext): string[] {
  const { discriminator, oneOf, anyOf } = schema;
  if (!discriminator) return [];
  const { propertyName, mapping } = discriminator;
  const variants = oneOf ?? anyOf;
  if (!variants) return ["a discriminator without oneOf names no variants. List them in oneOf."];

  const found: string[] = [];
  const keys = new Map(Object.entries(mapping ?? {}).map(([key, target]) => [lastSegment(target), key]));
  for (const [index, variant] of variants.entries()) {
    const name = isRef(variant) ? referredName(variant) : undefined;
    const property = followSchema(variant, context.location.child(["oneOf", index]), context)?.schema;
    const tag = property?.properties?.[propertyName] as Schema | undefined;
    const expected = name && (keys.get(name) ?? name);
    if (!expected) {
      found.push("a variant of a discriminator has a name. Write it as a separate schema.");
    } else if (!property?.required?.includes(propertyName) || tag?.const !== expected) {
      found.push(
        `${name} requires ${propertyName} with the value of the discriminator. Add \`const: ${expected}\`, or map its own const to it.`,
      );
    }
    if (name) keys.delete(name);
  }
  const [stray] = mapping ? keys.keys() : [];
  if (stray && !variants.some((variant) => isRef(variant) && referredName(variant) === stray)) {
    found.push(`mapping leads to ${stray}, which is not among the variants. Add it to ${oneOf ? "oneOf" : "anyOf"}.`);
  }
  return found;
}

function lastSegment(target: string): string {
  return target.slice(target.lastIndexOf("/") + 1);
}
