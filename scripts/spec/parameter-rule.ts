import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { follow, typesOf } from "./schema-shape.ts";
import type { Parameter } from "./spec-document.ts";

/** Finds parameters whose values the client would send in another form than the one described. */
export function parameter(): ReturnType<Oas3Rule> {
  return {
    Parameter: {
      enter(node, context) {
        const { name } = node as unknown as Parameter;
        if (name in {}) {
          const message = `each JavaScript object has a ${name} already. Rename or remove the parameter.`;
          context.report({ message });
        }
        checkType(node as unknown as Parameter, context);
      },
    },
  };
}

const scalars = ["string", "number", "integer", "boolean"];

function checkType({ name, in: location, schema }: Parameter, context: UserContext): void {
  const found = follow(schema, context.location.child("schema"), context);
  if (!found) return;
  const types = typesOf(found, context);
  const isList = location === "query" && types.size === 1 && types.has("array");
  const items = isList && follow(found.node.items, found.location.child("items"), context);
  const sent = [...(items ? typesOf(items, context) : types)];
  if (sent.every((type) => scalars.includes(type))) return;
  const accepted = location === "query" ? "a scalar or an array of scalars" : "a scalar";
  const actual = `${isList ? "array of " : ""}${sent.join(" or ")}`;
  context.report({ message: `${name} is ${accepted} in the ${location}, not ${actual}. Change its schema.` });
}
