import type ts from "typescript";
import { type Part, propertiesOf } from "./type-parts.ts";

/** An operation's type, cut into what its callers send and what they receive. */
export interface OperationParts {
  /** The parameters by where they are sent, and the body if there is one. */
  sent: Record<"path" | "query" | "header" | "body", Map<string, Part>>;
  /** The parts of each result by its status: `data` or `error`, and `headers`. */
  received: Map<string, Map<string, Part>>;
}

/** Cuts the type that the generator writes for an operation into its parts, named as in a call and its result. */
export function operationParts(checker: ts.TypeChecker, operation: ts.Type): OperationParts {
  const { parameters, requestBody, responses } = Object.fromEntries(propertiesOf(checker, operation));
  const groups = propertiesOf(checker, parameters?.type);
  const group = (name: string) => propertiesOf(checker, groups.get(name)?.type);
  const answers = [...propertiesOf(checker, responses?.type)].map(([status, answer]) => {
    const headers = propertiesOf(checker, answer.type).get("headers");
    const body = bodyOf(checker, answer.type);
    // A failure may come without the body that is documented for it.
    const data = status.startsWith("2") ? { data: body } : { error: body && { ...body, isOptional: true } };
    return [status, namedParts({ ...data, headers })] as const;
  });
  const body = bodyOf(checker, requestBody?.type);
  return {
    sent: {
      path: group("path"),
      query: group("query"),
      header: group("header"),
      body: namedParts({ body: body && { ...body, isOptional: requestBody?.isOptional ?? false } }),
    },
    received: new Map(answers),
  };
}

/** The body under the one media type that the rules for specs allow, or the body for each preference. */
function bodyOf(checker: ts.TypeChecker, message: ts.Type | undefined): Part | undefined {
  const parts = propertiesOf(checker, message);
  const [body] = propertiesOf(checker, parts.get("content")?.type).values();
  return parts.get("x-by-preference") ?? body;
}

function namedParts(parts: Record<string, Part | undefined>): Map<string, Part> {
  return new Map(Object.entries(parts).flatMap(([name, part]) => (part ? [[name, part] as const] : [])));
}
