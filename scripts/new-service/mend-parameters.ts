import { type Foreign, follow } from "./foreign.ts";
import type { Mends } from "./mends.ts";
import { madeExample, sampleValue } from "./sample-value.ts";

/** Removes parameters of an operation that the client sets, and mends the others. */
export function mendParameters(root: Foreign, operation: Foreign, mends: Mends): void {
  operation.parameters = (operation.parameters ?? []).filter((listed: Foreign) => {
    const { name = "", in: location } = follow(root, listed);
    const isImplied = location === "header" && /^(authorization|accept|content-type|user-agent)$/i.test(name);
    if (isImplied) mends.add("header parameter removed that the client sets", name);
    return !isImplied;
  });
  for (const listed of operation.parameters) mendParameter(root, follow(root, listed), mends);
}

/** Mends a parameter of an operation or of a path. */
export function mendParameter(root: Foreign, parameter: Foreign, mends: Mends): void {
  parameter.description ||= `${parameter.name}.`;
  if (parameter.in === "path") parameter.required = true;
  if (parameter.required && parameter.example === undefined && !parameter.examples && parameter.schema) {
    parameter.example = sampleValue(root, parameter.schema);
    parameter["x-unverified"] ??= madeExample;
    mends.add("example added to a required parameter", parameter.name);
  }
}
