import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { MediaType, Operation, Parameter, Reference, Response, Schema } from "./spec-document.ts";

/**
 * Holds an answer that depends on the `Prefer` header against that header: `x-by-preference` has the values that can be
 * sent, each with its schema.
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
            const message = `x-by-preference is what the Prefer parameter can be: ${sent?.join(", ") ?? "there is none"}`;
            context.report({ message, location });
          }
          if (variants.length !== values.length || !variants.every((variant) => "$ref" in variant)) {
            context.report({ message: "x-by-preference has a $ref in anyOf for each value", location });
          }
          const stray = names.find((name) => !values.includes(name));
          if (stray) context.report({ message: `the example ${stray} is not one of x-by-preference`, location });
        }
        if (sent && answered.length === 0) {
          context.report({ message: "an operation with a Prefer parameter says what it answers in x-by-preference" });
        }
      },
    },
  };
}

function sentPreferences({ parameters = [] }: Operation, { resolve }: UserContext): unknown[] | undefined {
  const nodes = parameters.map((parameter) => resolve<Parameter>(parameter as Parameter).node);
  const prefer = nodes.find((parameter) => parameter?.in === "header" && parameter.name === "Prefer");
  return prefer && "enum" in prefer.schema ? prefer.schema.enum : undefined;
}

interface ByPreference {
  values: string[];
  variants: (Schema | Reference)[];
  names: string[];
}

function answeredPreferences({ responses }: Operation, { resolve }: UserContext): [string, ByPreference][] {
  return Object.entries(responses).flatMap(([status, response]): [string, ByPreference][] => {
    const { content = {} } = resolve<Response>(response as Response).node ?? {};
    return Object.values(content).flatMap(({ schema, examples = {} }: MediaType): [string, ByPreference][] => {
      if ("$ref" in schema || !schema["x-by-preference"]) return [];
      const { "x-by-preference": values, anyOf: variants = [] } = schema;
      return [[status, { values, variants, names: Object.keys(examples) }]];
    });
  });
}
