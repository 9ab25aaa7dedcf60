import { isRef, type Location, type UserContext } from "@redocly/openapi-core";
import type { Reference, Schema } from "./spec-document.ts";

/** A schema with the location it is defined at. */
export interface LocatedSchema {
  schema: Schema;
  location: Location;
}

/** Follows references until a schema; `undefined` if one leads nowhere, which another rule reports. */
export function followSchema(
  value: Schema | Reference | undefined,
  location: Location,
  { resolve }: UserContext,
): LocatedSchema | undefined {
  let current: LocatedSchema | undefined = value && { schema: value as Schema, location };
  for (let steps = 0; current && isRef(current.schema); steps++) {
    const target = resolve(current.schema, current.location.source.absoluteRef);
    if (!target.node || !target.location || steps > 100) return undefined;
    current = { schema: target.node as Schema, location: target.location };
  }
  return current;
}

/** The variants and parts of a schema. */
export function membersOf({ schema, location }: LocatedSchema, context: UserContext): LocatedSchema[] {
  return (["allOf", "anyOf", "oneOf"] as const).flatMap((key) =>
    (schema[key] ?? []).flatMap((member, index) => {
      const found = followSchema(member, location.child([key, index]), context);
      return found ? [found] : [];
    }),
  );
}

/** The JSON types that a value of a schema can have; `any` where the schema does not state one. */
export function typesOf(located: LocatedSchema, context: UserContext, depth = 0): Set<string> {
  const { type, allOf } = located.schema;
  if (type !== undefined) return new Set([type].flat());
  const members = depth < 20 ? membersOf(located, context).map((member) => typesOf(member, context, depth + 1)) : [];
  const stated = allOf ? members.filter((types) => !types.has("any")) : members;
  return stated.length > 0 ? new Set(stated.flatMap((types) => [...types])) : new Set(["any"]);
}

/** The fields that may stand beside a reference or a composition, because they do not change the values that match. */
export const annotations: ReadonlySet<string> = new Set([
  "$comment",
  "default",
  "deprecated",
  "description",
  "discriminator",
  "example",
  "examples",
  "externalDocs",
  "readOnly",
  "title",
  "writeOnly",
  "x-by-preference",
  "x-unverified",
]);
