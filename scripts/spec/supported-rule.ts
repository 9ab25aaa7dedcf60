import type { Oas3Rule } from "@redocly/openapi-core";
import { refusedFields } from "./refused-fields.ts";

/** Finds fields of OpenAPI that nothing generated represents. */
export function supported(): ReturnType<Oas3Rule> {
  return {
    any: {
      enter(node, { type, report, location }) {
        const refused = refusedFields[type.name];
        if (!refused || typeof node !== "object" || node === null) return;
        for (const field of Object.keys(node).filter((key) => Object.hasOwn(refused, key))) {
          report({
            message: `\`${field}\` is not supported: ${refused[field]}`,
            location: location.child(field).key(),
          });
        }
      },
    },
  };
}
