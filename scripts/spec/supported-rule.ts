import type { Oas3Rule } from "@redocly/openapi-core";

/** Finds fields of OpenAPI that nothing generated represents. The option lists them by reason, as in `Schema.not`. */
export function supported({ refused = {} }: { refused?: Record<string, string[]> }): ReturnType<Oas3Rule> {
  const reasons = new Map(Object.entries(refused).flatMap(([reason, names]) => names.map((name) => [name, reason])));
  return {
    any: {
      enter(node, { type, report, location }) {
        for (const field of Object.keys(node ?? {})) {
          const reason = reasons.get(`${type.name}.${field}`);
          if (!reason) continue;
          report({ message: `\`${field}\` is not supported: ${reason}`, location: location.child(field).key() });
        }
      },
    },
  };
}
