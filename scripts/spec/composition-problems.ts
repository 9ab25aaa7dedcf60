import type { UserContext } from "@redocly/openapi-core";
import { annotations, compositions, type Located, membersOf, typesOf } from "./schema-shape.ts";
import type { Schema } from "./spec-document.ts";

/** Finds combinations of schemas that have no TypeScript type of the same values. */
export function compositionProblems(schema: Schema, context: UserContext): string[] {
  const composed = compositions.filter((key) => schema[key]);
  const [first] = composed;
  if (!first) return [];
  if (composed.length > 1) return [`${composed.join(" and ")} in one schema are not supported. Nest one in the other.`];

  const self = { node: schema, location: context.location };
  if (containsItself(self, context)) return ["a schema is not one of its own members. Remove the member."];
  const allowed = first === "allOf" ? ["type", "properties", "required"] : [];
  const beside = Object.keys(schema).filter((key) => key !== first && !annotations.has(key) && !allowed.includes(key));
  return [
    ...beside.map((key) => `\`${key}\` beside ${first} is not supported. Move it into the members of ${first}.`),
    ...(first === "allOf" ? intersectionProblems(self, context) : []),
  ];
}

function containsItself(self: Located<Schema>, context: UserContext): boolean {
  const seen = new Set<string>();
  const next = [...membersOf(self, context)];
  for (const member of next) {
    const { absolutePointer } = member.location;
    if (!seen.has(absolutePointer)) next.push(...membersOf(member, context));
    seen.add(absolutePointer);
  }
  return seen.has(self.location.absolutePointer);
}

function intersectionProblems(self: Located<Schema>, context: UserContext): string[] {
  const members = membersOf(self, context);
  const found = members.flatMap((member) => {
    const types = [...typesOf(member, context)];
    const isObject = types.every((type) => type === "object");
    const { additionalProperties: additional = true } = member.node;
    return [
      ...(isObject
        ? []
        : [`a member of allOf is ${types.join(" or ").replace("any", "of any type")}. Describe objects only.`]),
      ...(additional === true
        ? []
        : ["additionalProperties in a member of allOf also applies to the other members. Write one object schema."]),
    ];
  });
  const names = members.flatMap((member) => [...propertyNames(member, context)]);
  names.push(...Object.keys(self.node.properties ?? {}));
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  return repeated ? [...found, `two members of allOf describe ${repeated}. Describe it in one of them.`] : found;
}

function propertyNames(located: Located<Schema>, context: UserContext, depth = 0): Set<string> {
  const own = Object.keys(located.node.properties ?? {});
  const members = depth < 20 ? membersOf(located, context) : [];
  return new Set([...own, ...members.flatMap((member) => [...propertyNames(member, context, depth + 1)])]);
}
