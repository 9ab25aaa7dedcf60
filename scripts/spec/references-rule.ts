import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

/** A reference in a spec and its target. */
export interface FoundReference {
  node: { $ref: string };
  /** Object or array that contains the reference under `key`. */
  parent: Record<string, unknown> | undefined;
  key: string | number;
  /** Kind of the element, such as `Schema`. */
  type: string;
  location: UserContext["location"];
  target: { node: object; location: UserContext["location"] };
}

/** Collects the references of a spec by their node, those inside a target before those to it. Reports nothing. */
export function collectReferences(found: Map<object, FoundReference>): Oas3Rule {
  return () => ({
    ref: {
      leave(node, { parent, key, type, location }, { node: target, location: place, chain }) {
        if (target === undefined || !place) return;
        const end = (chain?.[0] ?? { node: target, location: place }) as FoundReference["target"];
        found.set(node, { node, parent, key, type: type.name, location, target: end });
      },
    },
  });
}
