import { UserError } from "../process/user-error.ts";
import {
  dereference,
  exampleOf,
  listRoutes,
  type Operation,
  type Parameter,
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
  const calls = listRoutes(document)
    .filter(({ operation }) => operation.responses[200] && !hasPreference(operation))
    .map(({ method, path, operation }) => {
      const options = { ...params(document, operation), ...body(operation) };
      const given = Object.keys(options).length > 0 ? `, ${JSON.stringify(options)}` : "";
      return { method, operation, given, call: `${method.toUpperCase()}(${JSON.stringify(path)}${given})` };
    });
  const reads = calls.filter(({ method }) => method === "get");
  const simplest = reads.find(({ given }) => given === "") ?? reads[0] ?? calls[0];
  if (!simplest) {
    throw new UserError("The spec has no operation with a response 200, which the first example and test need.");
  }
  const { operationId, responses } = simplest.operation;
  return { operationId, call: simplest.call, statuses: Object.keys(responses).join(" | ") };
}

/** The body of such an operation depends on a header, which is nothing for a first example. */
function hasPreference({ responses }: Operation): boolean {
  return JSON.stringify(responses).includes("x-by-preference");
}

function params(document: SpecDocument, { parameters = [] }: Operation): object {
  const required = parameters
    .map((listed) => dereference<Parameter>(document.components.parameters, listed))
    .filter((parameter) => parameter.required);
  const values: Record<string, object> = {};
  for (const { in: location, name, ...parameter } of required) {
    values[location] = { ...values[location], [name]: exampleOf(parameter) };
  }
  return required.length > 0 ? { params: values } : {};
}

function body({ requestBody }: Operation): object {
  const [media] = Object.values(requestBody?.content ?? {});
  return media ? { body: exampleOf(media) } : {};
}
