import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { MediaType, Operation, Parameter, Reference, Response, Schema } from "./spec-document.ts";

/**
 * Compares a response that depends on the `Prefer` header with that parameter: `x-by-preference` lists its values, each
 * with a schema.
 */
export function preferences(): ReturnType<Oas3Rule> {
  return {
    Operation: {
      enter(node, context) {
        const operation = node as unknown as Operation;
        const sent = sentPreferences(operation, context);
        const answered = answeredPreferences(operation, context);
        for (const [status, { values, variants, names }] of answered) {
          const location = context.location.child(["responses", status]);
          if (String(values) !== String(sent)) {
            const message = `x-by-preference lists the values of the Prefer parameter: ${sent?.join(", ") ?? "there is none"}. Correct one of them.`;
            context.report({ message, location });
          }
          if (variants.length !== values.length || !variants.every((variant) => "$ref" in variant)) {
            context.report({
              message: "each value of x-by-preference has a schema. List a $ref in anyOf for each, in the same order.",
              location,
            });
          }
          const stray = names.find((name) => !values.includes(name));
          if (stray)
            context.report({
              message: `an example is named like its preference. Rename ${stray} to a value of x-by-preference.`,
              location,
            });
        }
        if (sent && answered.length === 0) {
          context.report({
            message:
              "a response depends on the Prefer parameter. Add x-by-preference to its schema, or remove the parameter.",
          });
        }
      },
    },
  };
}

function sentPreferences({ parameters = [] }: Operation, { resolve }: UserContext): unknown[] | undefined {
  const nodes = parameters.map((parameter) => resolve<Parameter>(parameter as Parameter).node);
  const prefer = nodes.find((parameter) => parameter?.in === "header" && parameter.name === "Prefer");
  return prefer?.schema && "enum" in prefer.schema ? prefer.schema.enum : undefined;
}

interface ByPreference {
  values: string[];
  variants: (Schema | Reference)[];
  names: string[];
}

function answeredPreferences({ responses = {} }: Operation, { resolve }: UserContext): [string, ByPreference][] {
  return Object.entries(responses).flatMap(([status, response]): [string, ByPreference][] => {
    const { content = {} } = resolve<Response>(response as Response).node ?? {};
    return Object.values(content).flatMap(({ schema, examples = {} }: MediaType): [string, ByPreference][] => {
      if (!schema || "$ref" in schema || !schema["x-by-preference"]) return [];
      const { "x-by-preference": values, anyOf: variants = [] } = schema;
      return [[status, { values, variants, names: Object.keys(examples) }]];
    });
  });
}
