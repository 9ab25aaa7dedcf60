import { isRef, type Location, type Oas3Rule, type UserContext } from "@redocly/openapi-core";

/** Finds a closed set of values in an answer: it may gain values, and a client must not break then. */
export function openEnum(): ReturnType<Oas3Rule> {
  return {
    Response: {
      // Not as a visitor of schemas: the linter visits each of them once, be it first seen in a request or in an answer.
      enter: (response, context) => findClosed(response, context.location, context, new Set()),
    },
  };
}

function findClosed(value: unknown, location: Location, context: UserContext, seen: Set<string>): void {
  if (isRef(value)) {
    const target = context.resolve(value, location.source.absoluteRef);
    if (!target.location || seen.has(target.location.absolutePointer)) return;
    seen.add(target.location.absolutePointer);
    findClosed(target.node, target.location, context, seen);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      if (key === "enum" && Array.isArray(child)) {
        const message = "a value in an answer is open: x-extensible-enum, not enum";
        context.report({ message, location: location.child(key).key() });
      }
      if (key !== "example" && key !== "examples") findClosed(child, location.child(key), context, seen);
    }
  }
}
