import { parseYaml, stringifyYaml } from "@redocly/openapi-core";
import { methods } from "../spec/spec-document.ts";
import type { ServiceNames } from "./service-names.ts";

/** What is read of a definition that somebody else wrote: anything may be missing. */
interface Definition {
  info?: object;
  servers?: object[];
  tags?: object[];
  paths?: Record<string, Record<string, ForeignOperation>>;
  components?: Record<string, Record<string, object>>;
}

interface ForeignOperation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  externalDocs?: object;
  security?: object[];
  parameters?: { name?: string; in?: string }[];
  responses?: Record<string, object>;
}

/**
 * Turns the OpenAPI definition that a service starts from into the text of a spec: says what every spec here says, and
 * leaves out what none does. Rules that need knowledge of the service are left to the linter and its author.
 */
export function adoptSpec(definition: string, { name, title, segment }: ServiceNames, day: string): string {
  const given = parseYaml(definition) as Definition;
  const scopes = { "itwin-platform": "Use every API of the platform." };
  const { securitySchemes = oauth2(scopes), ...components } = given.components ?? {};
  const paths = Object.entries(given.paths ?? {}).map(([path, item]) => [path, adoptPath(item, { name, title, day })]);
  const spec = {
    openapi: "3.1.1",
    info: { title, version: "v1", description: `What ${title} is for, in a sentence.`, ...given.info },
    servers: given.servers ?? [{ url: `https://api.bentley.com/${segment}` }],
    tags: given.tags ?? [{ name: title, description: `What ${title} does.` }],
    paths: Object.fromEntries(paths),
    components: { ...components, securitySchemes },
  };
  return stringifyYaml(spec);
}

/** The parts of an operation that its definition may lack. */
interface Defaults {
  name: string;
  title: string;
  day: string;
}

function adoptPath(item: Record<string, ForeignOperation>, defaults: Defaults): object {
  const entries = Object.entries(item).map(([key, value]) => [
    key,
    methods.some((method) => method === key) ? adoptOperation(value, defaults) : value,
  ]);
  return Object.fromEntries(entries);
}

function adoptOperation(operation: ForeignOperation, { name, title, day }: Defaults): object {
  const { operationId = "", parameters = [], responses } = operation;
  const slug = operationId.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return {
    externalDocs: {
      description: `Read on ${day}.`,
      url: `https://developer.bentley.com/apis/${name}/operations/${slug}`,
    },
    "x-lifecycle": "unknown",
    tags: [title],
    summary: operation.description ?? operationId,
    security: [{ oauth2: ["itwin-platform"] }],
    ...operation,
    parameters: parameters.filter((parameter) => !isImplied(parameter)),
    responses: {
      "401": { $ref: "../shared/responses.yaml#/Unauthorized" },
      "429": { $ref: "../shared/responses.yaml#/RateLimitExceeded" },
      ...responses,
    },
  };
}

/** The token is a security scheme, and what is accepted and sent are media types. */
function isImplied(parameter: { name?: string; in?: string }): boolean {
  return parameter.in === "header" && /^(authorization|accept|content-type)$/i.test(parameter.name ?? "");
}

function oauth2(scopes: Record<string, string>): Record<string, object> {
  const tokenUrl = "https://ims.bentley.com/connect/token";
  const authorizationUrl = "https://ims.bentley.com/connect/authorize";
  const description = "An access token of the platform's identity service, sent as a bearer token.";
  const flows = { authorizationCode: { authorizationUrl, tokenUrl, scopes }, clientCredentials: { tokenUrl, scopes } };
  return { oauth2: { type: "oauth2", description, flows } };
}
