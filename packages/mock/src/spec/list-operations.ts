import { dereference } from "./dereference.js";
import { findProblems } from "./find-problems.js";
import type {
  OpenApiDocument,
  OpenApiOperation,
  OpenApiParameter,
  OpenApiResponse,
  OpenApiSchema,
  Referable,
} from "./openapi-document.js";
import type { DocumentedResponse, Operation, QueryParameter, Service } from "./operation.js";

const methods = ["get", "put", "post", "delete", "patch"] as const;

/** Lists the operations of all services in the order of the specifications. */
export function listOperations(documents: Readonly<Record<string, OpenApiDocument>>): Operation[] {
  return Object.entries(documents).flatMap(([name, document]) => {
    const service = readService(name, document);
    return Object.entries(document.paths).flatMap(([path, item]) =>
      methods.flatMap((method): Operation[] => {
        const operation = item[method];
        if (!operation) return [];
        return [
          {
            service,
            operationId: operation.operationId,
            method: method.toUpperCase(),
            path,
            pathTemplate: service.url.pathname.replace(/\/$/, "") + path,
            summary: operation.summary ?? "",
            queryParameters: readQueryParameters(document, [
              ...(item.parameters ?? []),
              ...(operation.parameters ?? []),
            ]),
            ...readBody(document, operation),
            responses: readResponses(document, operation),
          },
        ];
      }),
    );
  });
}

function readService(name: string, document: OpenApiDocument): Service {
  const server = document.servers[0];
  if (!server) throw new Error(`The specification of ${name} has no server.`);
  return { name, title: document.info.title, url: new URL(server.url) };
}

function readQueryParameters(
  document: OpenApiDocument,
  parameters: readonly Referable<OpenApiParameter>[],
): QueryParameter[] {
  return parameters
    .map((parameter) => dereference(document, parameter))
    .filter((parameter) => parameter.in === "query")
    .map(({ name, required = false, schema = {} }) => {
      const { type, format } = dereference(document, schema);
      return { name, required, type: typeof type === "string" ? type : undefined, format };
    });
}

function readBody(
  document: OpenApiDocument,
  { requestBody }: OpenApiOperation,
): Pick<Operation, "body" | "findBodyProblems"> {
  if (!requestBody) return { body: "none", findBodyProblems: () => [] };
  const { required, content = {} } = dereference(document, requestBody);
  const schema = Object.values(content)[0]?.schema ?? {};
  return {
    body: required ? "required" : "optional",
    findBodyProblems: (body) => findProblems(document, schema, body),
  };
}

function readResponses(document: OpenApiDocument, operation: OpenApiOperation): Map<number, DocumentedResponse> {
  const responses = new Map<number, DocumentedResponse>();
  // JavaScript keeps integer keys in ascending order. `default` and `4XX` are omitted because they are not a single status.
  for (const [status, response] of Object.entries(operation.responses)) {
    if (/^\d{3}$/.test(status)) responses.set(Number(status), readResponse(document, dereference(document, response)));
  }
  return responses;
}

function readResponse(document: OpenApiDocument, response: OpenApiResponse): DocumentedResponse {
  const contents = Object.entries(response.content ?? {});
  const [mediaType, body] = contents.find(([name]) => name.startsWith("application/vnd.")) ?? contents[0] ?? [];
  const examples = new Map<string, unknown>();
  for (const [name, example] of Object.entries(body?.examples ?? {})) {
    examples.set(name, dereference(document, example).value);
  }

  const headers: Record<string, string> = {};
  for (const [name, referable] of Object.entries(response.headers ?? {})) {
    const header = dereference(document, referable);
    if (header.example !== undefined) headers[name] = String(header.example);
  }
  const errorCodes = body?.schema ? readErrorCodes(document, dereference(document, body.schema)) : [];
  return { mediaType, example: body?.example ?? [...examples.values()][0], examples, headers, errorCodes };
}

/** Returns the known values of `error.code` in the schema of a body, whose `error` may also be null. */
function readErrorCodes(document: OpenApiDocument, schema: OpenApiSchema): readonly string[] {
  const error = schema.properties?.error;
  const variants = error ? (dereference(document, error).oneOf ?? [error]) : [];
  const codes = variants.map((variant) => dereference(document, variant).properties?.code);
  return codes.flatMap((code) => (code ? (dereference(document, code)["x-extensible-enum"] ?? []) : []));
}
