import type { UserContext } from "@redocly/openapi-core";
import { annotations, type LocatedSchema, membersOf, typesOf } from "./schema-shape.ts";
import type { Schema } from "./spec-document.ts";

/** Finds combinations of schemas that have no TypeScript type of the same values. */
export function compositionProblems(schema: Schema, context: UserContext): string[] {
  const composed = (["oneOf", "anyOf", "allOf"] as const).filter((key) => schema[key]);
  const [first] = composed;
  if (!first) return [];
  if (composed.length > 1) return [`${composed.join(" and ")} in one schema are not supported. Nest one in the other.`];

  const allowed = first === "allOf" ? ["type", "properties", "required"] : [];
  const beside = Object.keys(schema).filter((key) => key !== first && !annotations.has(key) && !allowed.includes(key));
  const found = beside.map(
    (key) => `\`${key}\` beside ${first} is not supported. Move it into the members of ${first}.`,
  );
  const self = { schema, location: context.location };
  if (containsItself(self, context)) return ["a schema is not one of its own members. Remove the member."];
  return first === "allOf" ? [...found, ...intersectionProblems(self, context)] : found;
}

function containsItself(self: LocatedSchema, context: UserContext): boolean {
  const seen = new Set<string>();
  const next = [...membersOf(self, context)];
  for (const member of next) {
    const { absolutePointer } = member.location;
    if (absolutePointer === self.location.absolutePointer) return true;
    if (!seen.has(absolutePointer)) next.push(...membersOf(member, context));
    seen.add(absolutePointer);
  }
  return false;
}

function intersectionProblems(self: LocatedSchema, context: UserContext): string[] {
  const members = membersOf(self, context);
  const found: string[] = [];
  for (const member of members) {
    const types = [...typesOf(member, context)];
    if (types.some((type) => type !== "object")) {
      found.push(`a member of allOf is ${types.join(" or ").replace("any", "of any type")}. Describe objects only.`);
    }
    if ("additionalProperties" in member.schema && member.schema.additionalProperties !== true) {
      found.push(
        "additionalProperties in a member of allOf also applies to the other members. Write one object schema.",
      );
    }
  }
  const names = [...members, { ...self, schema: { properties: self.schema.properties ?? {} } }].flatMap((member) => [
    ...propertyNames(member, context),
  ]);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated) found.push(`two members of allOf describe ${repeated}. Describe it in one of them.`);
  return found;
}

function propertyNames(located: LocatedSchema, context: UserContext, depth = 0): Set<string> {
  const own = Object.keys(located.schema.properties ?? {});
  const members = depth < 20 ? membersOf(located, context) : [];
  return new Set([...own, ...members.flatMap((member) => [...propertyNames(member, context, depth + 1)])]);
}
