import { UserError } from "../process/user-error.ts";
import {
  dereference,
  listRoutes,
  type MediaType,
  type Parameter,
  type Route,
  type SpecDocument,
} from "../spec/spec-document.ts";

/** A call that the tests and the documentation of a new service start with. */
export interface ExampleCall {
  operationId: string;
  /** The code after `client.`: `GET("/tickets", { params: { query: { … } } })`. */
  call: string;
  /** The documented statuses as a type: `200 | 401`. */
  statuses: string;
}

/**
 * Writes a call of the simplest operation of a spec that responds 200, with the values of its examples.
 *
 * @throws {UserError} if it has none.
 */
export function exampleCall(document: SpecDocument): ExampleCall {
  const candidates = listRoutes(document).filter(
    ({ operation }) => operation.responses[200] && !hasPreference(operation),
  );
  const [route] = candidates.sort((one, other) => weight(document, one) - weight(document, other));
  if (!route)
    throw new UserError("The spec has no operation with a response 200, which the first example and test need.");

  const { method, path, operation } = route;
  const options = { ...params(document, route), ...body(operation.requestBody?.content) };
  const given = Object.keys(options).length > 0 ? `, ${JSON.stringify(options)}` : "";
  return {
    operationId: operation.operationId,
    call: `${method.toUpperCase()}(${JSON.stringify(path)}${given})`,
    statuses: Object.keys(operation.responses).join(" | "),
  };
}

/** The body of such an operation depends on a header, which is nothing for a first example. */
function hasPreference({ responses }: Route["operation"]): boolean {
  return JSON.stringify(responses).includes("x-by-preference");
}

function weight(document: SpecDocument, route: Route): number {
  const isRead = route.method === "get" ? 0 : 100;
  return isRead + Object.values(params(document, route)).length;
}

function params(document: SpecDocument, { operation }: Route): object {
  const byPlace: Record<string, Record<string, unknown>> = {};
  for (const listed of operation.parameters ?? []) {
    const parameter = dereference<Parameter>(document.components.parameters, listed);
    const { name, in: place, required, examples = {} } = parameter;
    const example = parameter.example ?? Object.values(examples)[0]?.value;
    if (required) byPlace[place] = { ...byPlace[place], [name]: example };
  }
  return Object.keys(byPlace).length > 0 ? { params: byPlace } : {};
}

function body(content: Record<string, MediaType> = {}): object {
  const [media] = Object.values(content);
  return media ? { body: media.example ?? Object.values(media.examples ?? {})[0]?.value } : {};
}
