import { dereference } from "../spec/dereference.js";
import type { OpenApiDocument, OpenApiOperation, OpenApiResponse } from "../spec/openapi-document.js";
import type { Operation } from "../spec/operation.js";
import { type PlatformSpec, platformSpec } from "../spec/platform-spec.js";
import type { Difference, Drift } from "./drift.js";
import { findHeaderDrift } from "./find-header-drift.js";
import { findLinkDrift } from "./find-link-drift.js";
import { findUndocumentedProperties } from "./find-undocumented-properties.js";
import { operationName, type SentRequest } from "./operation-name.js";
import { validateSchema } from "./validate-schema.js";

/**
 * Finds the differences of a response from the specification of its operation: status, headers, media type, body and links.
 *
 * The result describes shapes, such as types and names of properties, and contains no value of the response. A response of
 * another service has no differences. The body of the response is not consumed.
 */
export async function findDrift(request: SentRequest, response: Response): Promise<Drift[]> {
  const spec = platformSpec();
  const { pathname } = new URL(request.url);
  if (!spec.services.some(({ url }) => pathname.toLowerCase().startsWith(`${url.pathname}/`))) return [];
  const operation = spec.route(pathname).find(({ method }) => method === request.method);
  const differences = operation
    ? await findDifferences(spec, operation, response.clone())
    : [{ location: "path", difference: "is not documented" }];
  return differences.map((difference) => ({
    operation: operationName(spec, request),
    status: response.status,
    ...difference,
  }));
}

async function findDifferences(spec: PlatformSpec, operation: Operation, response: Response): Promise<Difference[]> {
  const document = spec.documents[operation.service.name] as OpenApiDocument;
  const item = document.paths[operation.path]?.[operation.method.toLowerCase()] as OpenApiOperation | undefined;
  const documented = item?.responses[response.status];
  if (!documented) return [{ location: "status", difference: "is not documented" }];

  const expected = dereference(document, documented);
  const bodyDrift = await findBodyDrift({ spec, operation, document }, expected, response);
  return [...findHeaderDrift(document, expected, response.headers), ...bodyDrift];
}

interface Context {
  spec: PlatformSpec;
  operation: Operation;
  document: OpenApiDocument;
}

async function findBodyDrift(
  context: Context,
  { content }: OpenApiResponse,
  response: Response,
): Promise<Difference[]> {
  const text = await response.text();
  if (!content) return text === "" ? [] : [{ location: "body", difference: "is not documented" }];
  if (text === "") return [{ location: "body", difference: "is empty" }];
  const mediaType = response.headers
    .get("content-type")
    ?.replace(/\s*;.*$/s, "")
    .toLowerCase();
  const documented = content[mediaType ?? ""];
  if (!documented) return [{ location: "header content-type", difference: "has a media type that is not documented" }];

  const body = parse(text);
  if (body === undefined) return [{ location: "body", difference: "is not JSON" }];
  const { schema = {} } = documented;
  return unique([
    ...validateSchema(context.document, schema, body),
    ...findUndocumentedProperties(context.document, schema, body),
    ...findLinkDrift(context.spec, context.operation, body),
  ]);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The items of a list usually have the same differences. */
function unique(differences: readonly Difference[]): Difference[] {
  return [...new Map(differences.map((each) => [`${each.location} ${each.difference}`, each])).values()];
}
