import { isRef, type Oas3Rule, type UserContext } from "@redocly/openapi-core";
import type { MediaType, Operation, Parameter, Response, Schema } from "./spec-document.ts";

/**
 * Compares a response that depends on the `Prefer` header with that parameter: `x-by-preference` lists its values, each
 * with a schema.
 */
export function preferences(): ReturnType<Oas3Rule> {
  return {
    Operation: {
      enter(node, context) {
        const sent = sentPreferences(node as unknown as Operation, context);
        const received = bodiesByPreference(node as unknown as Operation, context);
        for (const [status, media] of received) {
          const location = context.location.child(["responses", status]);
          for (const message of problems(media, sent)) context.report({ message, location });
        }
        if (!sent || received.length > 0) return;
        const way = "Add x-by-preference to its schema, or remove the parameter.";
        context.report({ message: `a response depends on the Prefer parameter. ${way}` });
      },
    },
  };
}

function sentPreferences({ parameters = [] }: Operation, { resolve }: UserContext): unknown[] | undefined {
  const nodes = parameters.map((parameter) => resolve<Parameter>(parameter as Parameter).node);
  const prefer = nodes.find((parameter) => parameter?.in === "header" && parameter.name === "Prefer");
  return (prefer?.schema as Schema | undefined)?.enum;
}

function bodiesByPreference({ responses = {} }: Operation, { resolve }: UserContext): [string, MediaType][] {
  return Object.entries(responses).flatMap(([status, response]) => {
    const { content = {} } = resolve<Response>(response as Response).node ?? {};
    const marked = Object.values(content).filter(({ schema }) => !isRef(schema) && schema?.["x-by-preference"]);
    return marked.map((media): [string, MediaType] => [status, media]);
  });
}

function problems({ schema, examples = {} }: MediaType, sent: unknown[] | undefined): string[] {
  const { "x-by-preference": values = [], anyOf = [] } = schema as Schema;
  const found: string[] = [];
  if (String(values) !== String(sent)) {
    const expected = sent?.join(", ") ?? "there is none";
    found.push(`x-by-preference lists the values of the Prefer parameter: ${expected}. Correct one of them.`);
  }
  if (anyOf.length !== values.length || !anyOf.every(isRef)) {
    found.push("each value of x-by-preference has a schema. List a $ref in anyOf for each, in the same order.");
  }
  const stray = Object.keys(examples).find((name) => !values.includes(name));
  if (stray) found.push(`an example is named like its preference. Rename ${stray} to a value of x-by-preference.`);
  return found;
}
