import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dereference } from "../spec/dereference.js";
import type { OpenApiDocument, OpenApiOperation, OpenApiParameter } from "../spec/openapi-document.js";

/** A call from the examples of a specification, with its response. */
export interface DocumentedCall {
  operationId: string;
  method: Method;
  path: string;
  params: Record<string, Record<string, unknown>>;
  body: unknown;
  status: number;
  response: unknown;
  /** The documented values of the `Prefer` header. */
  preferences: readonly string[];
}

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof methods)[number];

/** Reads a call for each documented status of each operation from the specification in a built package. */
export function documentedCalls(service: string): DocumentedCall[] {
  const file = fileURLToPath(import.meta.resolve(`@itwin-rest/${service}/openapi.json`));
  const document: OpenApiDocument = JSON.parse(readFileSync(file, "utf8"));
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method.toLowerCase() as "get"];
      return operation ? callsOf(document, operation).map((call) => ({ ...call, method, path })) : [];
    }),
  );
}

function callsOf(document: OpenApiDocument, operation: OpenApiOperation): Omit<DocumentedCall, "method" | "path">[] {
  const { operationId, requestBody } = operation;
  const parameters = (operation.parameters ?? []).map((parameter) => dereference(document, parameter));
  const sent = requestBody && Object.values(dereference(document, requestBody).content ?? {})[0];
  const prefer = parameters.find(({ name }) => name === "Prefer")?.schema;
  const preferences = ((prefer && dereference(document, prefer).enum) ?? []) as string[];

  return Object.entries(operation.responses).map(([status, response]) => {
    const content = Object.values(dereference(document, response).content ?? {})[0];
    const [named] = Object.values(content?.examples ?? {}).map((example) => dereference(document, example).value);
    return {
      operationId,
      params: examplesByPlace(parameters),
      body: sent?.example,
      status: Number(status),
      response: content?.example ?? named,
      preferences,
    };
  });
}

function examplesByPlace(parameters: OpenApiParameter[]): DocumentedCall["params"] {
  const places: DocumentedCall["params"] = {};
  for (const { in: place, name, example } of parameters) {
    if (example !== undefined) places[place] = { ...places[place], [name]: example };
  }
  return places;
}

/** Makes a call through a client, without its types, because the operation is a variable. */
export function callOperation(client: Record<Method, unknown>, call: DocumentedCall): Promise<unknown> {
  const { method, path, params, body } = call;
  const send = client[method] as (path: string, options: object) => Promise<unknown>;
  return send(path, { params, ...(body !== undefined && { body }) });
}
