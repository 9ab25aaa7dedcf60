import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { dereference } from "../spec/dereference.js";
import type { OpenApiDocument, OpenApiOperation, OpenApiResponse } from "../spec/openapi-document.js";
import { platformSpec } from "../spec/platform-spec.js";

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);

/**
 * Wraps a fetch and validates each response by the specification: its status, media type, headers and body.
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

// Headers of HTTP and CORS, which no specification documents.
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
  const { documents, route } = platformSpec();
  const document = documents[pathname.split("/")[1] ?? ""];
  if (!document) throw new Error(`No specification for ${pathname}`);
  const template = route(pathname)[0]?.pathTemplate ?? "";
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
  if (!expected.content) return (await response.text()) === "" ? [] : ["body is not documented"];
  const mediaType = response.headers.get("content-type");
  // The vendor's definitions have `application/json` in all responses.
  const isPlainJson = mediaType === "application/json";
  const content = isPlainJson ? Object.values(expected.content)[0] : expected.content[mediaType ?? ""];
  if (!content) return [`content type ${mediaType} is not documented`];
  return validate(document, content.schema ?? {}, await response.json()).map((problem) => `body ${problem}`);
}

function validate(document: OpenApiDocument, schema: object, value: unknown): string[] {
  // The references of a schema start at the root of the document, so the components are included.
  const check = ajv.compile({ allOf: [schema], components: document.components });
  check(value);
  return (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
