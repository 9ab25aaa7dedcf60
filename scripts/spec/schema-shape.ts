import { isRef, type Location, type UserContext } from "@redocly/openapi-core";
import type { Reference, Schema } from "./spec-document.ts";

/** An element with the location it is defined at. */
export interface Located<Element> {
  node: Element;
  location: Location;
}

/** Follows references until an element; `undefined` if one leads nowhere, which another rule reports. */
export function follow<Element extends object>(
  value: Element | Reference | undefined,
  location: Location,
  { resolve }: UserContext,
): Located<Element> | undefined {
  let current: Located<Element> | undefined = value && { node: value as Element, location };
  for (let steps = 0; current && isRef(current.node); steps++) {
    const target = resolve<Element>(current.node, current.location.source.absoluteRef);
    if (!target.node || !target.location || steps > 100) return undefined;
    current = { node: target.node, location: target.location };
  }
  return current;
}

/** The fields that compose a schema of others. */
export const compositions = ["allOf", "anyOf", "oneOf"] as const;

/** The variants and parts of a schema. */
export function membersOf(
  { node, location }: Located<Schema>,
  context: UserContext,
  keys: readonly (typeof compositions)[number][] = compositions,
): Located<Schema>[] {
  return keys.flatMap((key) =>
    (node[key] ?? []).flatMap((member, index) => follow(member, location.child([key, index]), context) ?? []),
  );
}

/** The JSON types that a value of a schema can have; `any` where the schema does not state one. */
export function typesOf(located: Located<Schema>, context: UserContext, depth = 0): Set<string> {
  const { type, allOf } = located.node;
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
