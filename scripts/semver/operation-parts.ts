import type ts from "typescript";
import { objectOf, type Part, propertiesOf } from "./type-members.ts";

/** The type of an operation, cut into the parts that its callers send and receive. */
export interface OperationParts {
  /** The parameters by the part of the request that carries them, and the body if there is one. */
  sent: Record<"path" | "query" | "header" | "body", Map<string, Part>>;
  /** The parts of each result by its status: `data` or `error`, and `headers`. */
  received: Map<string, Map<string, Part>>;
}

/** Cuts the type that the generator writes for an operation into its parts, named as in a call and its result. */
export function operationParts(checker: ts.TypeChecker, operation: ts.Type): OperationParts {
  const { parameters, requestBody, responses } = Object.fromEntries(membersOf(checker, operation));
  const groups = membersOf(checker, parameters?.type);
  const group = (name: string) => membersOf(checker, groups.get(name)?.type);
  const results = [...membersOf(checker, responses?.type)].map(([status, response]) => {
    const headers = membersOf(checker, response.type).get("headers");
    const body = bodyOf(checker, response.type);
    // A failure may come without the body that is documented for it.
    const data = status.startsWith("2")
      ? byPreference(checker, body)
      : { error: body && { ...body, isOptional: true } };
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
    received: new Map(results),
  };
}

/** A call without the `Prefer` header gets the minimal one of several bodies. */
function byPreference(checker: ts.TypeChecker, body: Part | undefined): Record<string, Part | undefined> {
  const { "return=minimal": data, ...others } = Object.fromEntries(membersOf(checker, body?.type));
  return data ? { data, ...others } : { data: body };
}

/** The body under the one media type that the rules for specs allow, or the bodies by preference. */
function bodyOf(checker: ts.TypeChecker, message: ts.Type | undefined): Part | undefined {
  const parts = membersOf(checker, message);
  const [body] = membersOf(checker, parts.get("content")?.type).values();
  return parts.get("x-by-preference") ?? body;
}

function membersOf(checker: ts.TypeChecker, type: ts.Type | undefined): Map<string, Part> {
  return propertiesOf(checker, type && objectOf(type));
}

function namedParts(parts: Record<string, Part | undefined>): Map<string, Part> {
  return new Map(Object.entries(parts).flatMap(([name, part]) => (part ? [[name, part] as const] : [])));
}
