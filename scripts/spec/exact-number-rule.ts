import type { Oas3Rule } from "@redocly/openapi-core";
import { valueFields, walkTree } from "./walk-tree.ts";

/** Finds integers that JavaScript rounds, so that `openapi.json` would contain another number than the spec. */
export function exactNumber(): ReturnType<Oas3Rule> {
  return {
    any: {
      enter(node, { type, report, location }) {
        for (const [field, value] of Object.entries(node ?? {})) {
          const isValue = field in type.properties && (valueFields.has(field) || field === "value");
          if (!isValue && typeof value !== "number") continue;
          walkTree(value, (number, keys) => {
            if (!Number.isInteger(number) || Number.isSafeInteger(number)) return;
            // Written with an exponent, as the limit of a type of floating point is.
            if (String(number).includes("e")) return;
            const message = `JavaScript rounds integers beyond ${Number.MAX_SAFE_INTEGER}. Write a smaller one, or a string.`;
            report({ message, location: location.child([field, ...keys]) });
          });
        }
      },
    },
  };
}
