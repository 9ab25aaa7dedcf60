import { isRef, type UserContext } from "@redocly/openapi-core";
import { follow } from "./schema-shape.ts";
import { referredName, type Schema } from "./spec-document.ts";

/**
 * Finds discriminators that contradict their variants.
 *
 * Types narrow by the `const` of the variants, so each has one, equal to its key in `mapping` or else to its name.
 */
export function discriminatorProblems(schema: Schema, context: UserContext): string[] {
  const { discriminator, oneOf, anyOf } = schema;
  if (!discriminator) return [];
  const { propertyName, mapping = {} } = discriminator;
  const variants = oneOf ?? anyOf;
  if (!variants) return ["a discriminator without oneOf names no variants. List them in oneOf."];

  const found: string[] = [];
  const keys = new Map(Object.entries(mapping).map(([key, $ref]) => [referredName({ $ref }), key]));
  for (const variant of variants) {
    if (!isRef(variant)) {
      found.push("a variant of a discriminator has a name. Write it as a separate schema.");
      continue;
    }
    const name = referredName(variant);
    const { properties = {}, required = [] } = follow<Schema>(variant, context.location, context)?.node ?? {};
    const { const: tag } = (properties[propertyName] ?? {}) as Schema;
    const expected = keys.get(name) ?? name;
    if (!required.includes(propertyName) || tag !== expected) {
      found.push(
        `${name} requires ${propertyName} with the value of the discriminator. Add \`const: ${expected}\`, or map its own const to it.`,
      );
    }
    keys.delete(name);
  }
  const [stray] = keys.keys();
  if (stray) {
    found.push(`mapping leads to ${stray}, which is not among the variants. Add it to ${oneOf ? "oneOf" : "anyOf"}.`);
  }
  return found;
}
