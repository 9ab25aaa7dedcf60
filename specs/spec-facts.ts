import {
  dereference,
  listRoutes,
  type MediaType,
  type Parameter,
  type Response,
  type Route,
  type SpecDocument,
} from "../scripts/spec/spec-document.ts";
import { mark, propertyTypes, requiredProperties, typeOf } from "./schema-facts.ts";
import type { BodyFacts, OperationFacts, ResponseFacts, ServiceFacts } from "./service-facts.ts";

/** Puts what a spec says the way the facts are written; `source` is its text, for the days that its comments name. */
export function specFacts(document: SpecDocument, source: string): ServiceFacts {
  const operations = listRoutes(document).map((route) => [
    `${route.method.toUpperCase()} ${route.path}`,
    operationFacts(document, route, source),
  ]);
  const schemas = Object.entries(document.components.schemas ?? {});
  return {
    serverUrl: document.servers.map(({ url }) => url).join(", "),
    operations: Object.fromEntries(operations),
    schemas: Object.fromEntries(
      schemas.map(([name, schema]) => [
        name,
        "properties" in schema && schema.properties ? propertyTypes(schema) : typeOf(schema),
      ]),
    ),
  };
}

function operationFacts(document: SpecDocument, { operation }: Route, source: string): OperationFacts {
  const { parameters, responses } = document.components;
  const answers = Object.entries(operation.responses).map(
    ([status, response]) => [status, dereference<Response>(responses, response)] as const,
  );
  const mediaTypes = answers.flatMap(([, { content = {} }]) => Object.keys(content));
  const body = Object.entries(operation.requestBody?.content ?? {})[0];
  return {
    page: [operation.externalDocs?.url, readingDay(operation.externalDocs?.url, source)],
    operationId: operation.operationId,
    lifecycle: operation["x-lifecycle"],
    anyScopeOf: operation.security.map((requirement) => Object.values(requirement).flat().join(" and ")),
    accept: [...new Set(mediaTypes)].join(", "),
    parameters: typesByName(
      (operation.parameters ?? [])
        .map((parameter) => dereference<Parameter>(parameters, parameter))
        .map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]),
    ),
    ...(body && { body: bodyFacts(document, ...body) }),
    responses: Object.fromEntries(answers.map(([status, answer]) => [status, responseFacts(answer)])),
  };
}

/** Finds the comment behind the address of a page: `# Read on 2026-11-21.` */
function readingDay(url: string, source: string): string {
  const line = source.split("\n").find((text) => text.split(/[\s{},]/).includes(url));
  return line?.match(/# Read on (\S+)\./)?.[1] ?? "";
}

function bodyFacts(document: SpecDocument, mediaType: string, { schema, example }: MediaType): BodyFacts {
  return { mediaType, schema: typeOf(schema), required: requiredProperties(document, schema), example };
}

function responseFacts({ headers = {}, content = {} }: Response): ResponseFacts {
  const types = { headers: typesByName(Object.entries(headers)) };
  const body = Object.values(content)[0];
  if (!body) return { ...types, example: null };
  const { schema, example, examples } = body;
  return {
    ...types,
    schema: schemaByPreference(schema),
    ...(examples
      ? { examples: Object.fromEntries(Object.entries(examples).map(([name, { value }]) => [name, value])) }
      : { example }),
  };
}

function schemaByPreference(schema: MediaType["schema"]): string | Record<string, string> {
  const preferences = "x-by-preference" in schema ? schema["x-by-preference"] : undefined;
  if (!preferences || "$ref" in schema) return typeOf(schema);
  return Object.fromEntries(schema.anyOf?.map((variant, index) => [preferences[index], typeOf(variant)]) ?? []);
}

function typesByName(entries: [name: string, value: Omit<Parameter, "name" | "in">][]): Record<string, string> {
  return Object.fromEntries(entries.map(([name, { required, schema }]) => [mark(name, required), typeOf(schema)]));
}
