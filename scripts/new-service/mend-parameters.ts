import { type Foreign, follow } from "./foreign.ts";
import type { Mends } from "./mends.ts";
import { madeExample, sampleValue } from "./sample-value.ts";

/** Removes parameters of an operation or of a path that the client sets, and mends the others. */
export function mendParameters(root: Foreign, owner: Foreign, mends: Mends): void {
  owner.parameters = (owner.parameters ?? []).filter((listed: Foreign) => {
    const { name = "", in: location } = follow(root, listed);
    const isImplied = location === "header" && /^(authorization|accept|content-type|user-agent)$/i.test(name);
    if (isImplied) mends.add("header parameter removed that the client sets", name);
    return !isImplied;
  });
  for (const listed of owner.parameters) mendParameter(root, follow(root, listed), mends);
}

function mendParameter(root: Foreign, parameter: Foreign, mends: Mends): void {
  parameter.description ||= `${parameter.name}.`;
  if (parameter.in === "path") parameter.required = true;
  removeNull(root, parameter, mends);
  if (parameter.explode === false && !follow(root, parameter.schema).items) {
    delete parameter.explode;
    mends.add("explode removed from a scalar parameter", parameter.name);
  }
  if (parameter.required && parameter.example === undefined && !parameter.examples && parameter.schema) {
    parameter.example = sampleValue(root, parameter.schema);
    parameter["x-unverified"] ??= madeExample;
    mends.add("example added to a required parameter", parameter.name);
  }
}

/** A parameter is left out instead of sent as null. */
function removeNull(root: Foreign, parameter: Foreign, mends: Mends): void {
  const schema = follow(root, parameter.schema);
  if (!Array.isArray(schema.type) || !schema.type.includes("null")) return;
  const [type, ...others] = schema.type.filter((name: string) => name !== "null");
  const values = schema.enum?.filter((value: unknown) => value !== null);
  parameter.schema = { ...schema, type: others.length > 0 ? [type, ...others] : type, ...(values && { enum: values }) };
  mends.add("null removed from a parameter", parameter.name);
}
