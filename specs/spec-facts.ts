import {
  methods,
  type Operation,
  type Reference,
  type Response,
  type Schema,
  type SpecDocument,
} from "../scripts/generate/spec-document.ts";
import type { OperationFacts, ServiceFacts } from "./service-facts.ts";

/** Puts what a spec says the way the facts are written; `source` is its text, for the pages that its comments name. */
export function specFacts(document: SpecDocument, source: string): ServiceFacts {
  const pages = operationPages(source);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .map((method) => ({ name: `${method.toUpperCase()} ${path}`, operation: item[method] }))
      .flatMap(({ name, operation }) => (operation ? [[name, operationFacts(document, operation, pages)]] : [])),
  );
  const schemas = Object.entries(document.components.schemas ?? {});
  return {
    serverUrl: document.servers.map(({ url }) => url).join(", "),
    operations: Object.fromEntries(operations),
    schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, propertyTypes(schema)])),
  };
}

/** Finds `# <page>, read on <day>.` above each operationId. */
function operationPages(source: string): Map<string, string[]> {
  const comments = source.matchAll(/# (\S+), read on (\S+)\.\n\s+operationId: (\w+)/g);
  return new Map(Array.from(comments, ([, url = "", day = "", operationId = ""]) => [operationId, [url, day]]));
}

function operationFacts(document: SpecDocument, operation: Operation, pages: Map<string, string[]>): OperationFacts {
  const parameters = (operation.parameters ?? []).filter((parameter) => "name" in parameter);
  const responses = Object.entries(operation.responses).map(
    ([status, response]) => [status, resolve(document, response)] as const,
  );
  const mediaTypes = responses.flatMap(([, { content = {} }]) => Object.keys(content));
  return {
    page: pages.get(operation.operationId) ?? [],
    operationId: operation.operationId,
    lifecycle: operation["x-lifecycle"],
    anyScopeOf: operation.security.map((requirement) => Object.values(requirement).flat().join(" and ")),
    accept: [...new Set(mediaTypes)].join(", "),
    parameters: Object.fromEntries(
      parameters.map(({ in: place, name, required, schema }) => [`${place} ${mark(name, required)}`, typeOf(schema)]),
    ),
    responses: Object.fromEntries(
      responses.map(([status, { headers = {}, content = {} }]) => [
        status,
        { headers: headerTypes(headers), example: Object.values(content)[0]?.example ?? null },
      ]),
    ),
  };
}

function resolve(document: SpecDocument, response: Response | Reference): Response {
  if (!("$ref" in response)) return response;
  return document.components.responses?.[referredName(response)] ?? {};
}

function headerTypes(headers: NonNullable<Response["headers"]>): Record<string, string> {
  const types = Object.entries(headers).map(([name, { required, schema }]) => [mark(name, required), typeOf(schema)]);
  return Object.fromEntries(types);
}

function propertyTypes({ properties = {}, required = [] }: Schema): Record<string, string> {
  const types = Object.entries(properties).map(([name, schema]) => [
    mark(name, required.includes(name)),
    typeOf(schema),
  ]);
  return Object.fromEntries(types);
}

function mark(name: string, required = false): string {
  return required ? name : `${name}?`;
}

/** `string uri`, `Link`, `ErrorDetails[] | null`. */
function typeOf(schema: Schema | Reference): string {
  if ("$ref" in schema) return referredName(schema);
  const { type = [], format, items, oneOf = [] } = schema;
  const own = [type].flat().map((name) => (name === "array" && items ? `${typeOf(items)}[]` : name));
  const types = [...own, ...oneOf.map(typeOf)].join(" | ");
  return format ? `${types} ${format}` : types;
}

function referredName({ $ref }: Reference): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}
