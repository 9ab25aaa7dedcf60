import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { dereference } from "../dereference.js";
import { listOperations } from "../list-operations.js";
import { matchOperations } from "../match-operations.js";
import type { OpenApiDocument, OpenApiOperation, OpenApiResponse } from "../openapi-document.js";
import { documents } from "../specs.gen.js";

const operations = listOperations(documents);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);

/**
 * Wraps a fetch so that every answer is held against the specification: its status is documented, as are its media
 * type and its headers, and the body fits the schema.
 */
export function validatingFetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const response = await fetch(request.clone());

    const problems = await findProblems(request, response.clone());
    if (problems.length > 0) {
      throw new Error(`${request.method} ${request.url} → ${response.status}\n${problems.join("\n")}`);
    }
    return response;
  };
}

// What HTTP, its connections and browsers want of any answer, so that no specification names it.
const usualHeaders = [
  "access-control-allow-origin",
  "connection",
  "content-length",
  "content-type",
  "date",
  "keep-alive",
];

// Documented for the whole platform: https://developer.bentley.com/apis/overview/rate-limits/
const platformHeaders = /^itwinplatform-ratelimited-(tier|api|operation|application)$/;

async function findProblems(request: Request, response: Response): Promise<string[]> {
  const { document, operation } = findOperation(request);
  const documented = operation?.responses[response.status];
  if (!documented) return [`status ${response.status} is not documented`];

  const expected = dereference(document, documented);
  return [
    ...findHeaderProblems(document, expected, response),
    ...(await findBodyProblems(document, expected, response)),
  ];
}

function findOperation(request: Request): { document: OpenApiDocument; operation: OpenApiOperation | undefined } {
  const { pathname } = new URL(request.url);
  const document = documents[pathname.split("/")[1] ?? ""];
  if (!document) throw new Error(`No specification for ${pathname}`);
  const template = matchOperations(operations, pathname)[0]?.pathTemplate ?? "";
  const item = document.paths[template.replace(/^\/[^/]+/, "")];
  return { document, operation: item?.[request.method.toLowerCase() as "get"] };
}

function findHeaderProblems(document: OpenApiDocument, expected: OpenApiResponse, response: Response): string[] {
  const documented = Object.entries(expected.headers ?? {});
  const problems = documented.flatMap(([name, referable]) => {
    const header = dereference(document, referable);
    const value = response.headers.get(name);
    if (value === null) return header.required ? [`header ${name} is missing`] : [];
    return validate(document, header.schema ?? {}, value).map((problem) => `header ${name} ${problem}`);
  });

  const known = new Set([...usualHeaders, ...documented.map(([name]) => name.toLowerCase())]);
  const unknown = [...response.headers.keys()].filter((name) => !known.has(name) && !platformHeaders.test(name));
  return [...problems, ...unknown.map((name) => `header ${name} is not documented`)];
}

async function findBodyProblems(
  document: OpenApiDocument,
  expected: OpenApiResponse,
  response: Response,
): Promise<string[]> {
  if (!expected.content) return (await response.text()) === "" ? [] : ["there is a body, and none is documented"];
  const mediaType = response.headers.get("content-type");
  const content = expected.content?.[mediaType ?? ""];
  if (!content) return [`content type ${mediaType} is not documented`];
  return validate(document, content.schema ?? {}, await response.json()).map((problem) => `body ${problem}`);
}

function validate(document: OpenApiDocument, schema: object, value: unknown): string[] {
  // The schema's references begin at the root of the document, so its components come along.
  const check = ajv.compile({ allOf: [schema], components: document.components });
  check(value);
  return (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
