import { methods } from "../spec/spec-document.ts";
import { camelCase, type Foreign, follow, isForeign } from "./foreign.ts";
import type { Mends } from "./mends.ts";
import { sampleValue } from "./sample-value.ts";
import type { ServiceNames } from "./service-names.ts";

const responseType = "application/vnd.bentley.itwin-platform.v1+json";
const made = "The definition has no example; this one is made from the schema.";

/** Repairs violations of the rules in paths and operations, and adds the fields that each operation here must have. */
export function mendOperations(root: Foreign, names: DatedNames, mends: Mends): void {
  const ids = new Set<string>();
  const paths = Object.entries<Foreign>(root.paths ?? {}).map(
    ([path, item]) => [mendPath(path, item, mends), item] as const,
  );
  root.paths = Object.fromEntries(paths);
  for (const [path, item] of paths) {
    for (const method of methods.filter((name) => isForeign(item[name]))) {
      if (["head", "options", "trace"].includes(method)) {
        delete item[method];
        mends.add("operation removed that a client does not call", `${method} ${path}`);
      } else mendOperation(root, { path, method, operation: item[method], names, ids }, mends);
    }
  }
}

/** The day is the one on which the pages were read. */
type DatedNames = ServiceNames & { day: string };

interface Place {
  path: string;
  method: string;
  operation: Foreign;
  names: DatedNames;
  ids: Set<string>;
}

/** The platform ignores the case of a path, and the name of a path parameter is not sent. */
function mendPath(path: string, item: Foreign, mends: Mends): string {
  const renamed = new Map<string, string>();
  const mended = path.replace(/(?<=.)\/$/, "").replaceAll(/\{([^}]*)\}|[^{}]+/g, (part, name?: string) => {
    if (name === undefined) return part.toLowerCase();
    renamed.set(name, /^[a-z][a-zA-Z0-9]*$/.test(name) ? name : camelCase(name));
    return `{${renamed.get(name)}}`;
  });
  if (mended === path) return path;
  for (const parameter of [item, ...Object.values(item)].flatMap((node) => node?.parameters ?? [])) {
    if (parameter.in === "path") parameter.name = renamed.get(parameter.name) ?? parameter.name;
  }
  mends.add("path in lower case with camelCase parameters", `${path} → ${mended}`);
  return mended;
}

function mendOperation(root: Foreign, { path, method, operation, names, ids }: Place, mends: Mends): void {
  const given = operation.operationId ?? `${method} ${path.replaceAll(/[{}]/g, "")}`;
  operation.operationId = freeId(given, method, ids);
  if (operation.operationId !== given) mends.add("operationId in camelCase", `${given} → ${operation.operationId}`);
  for (const field of ["callbacks", "servers"].filter((name) => name in operation)) {
    delete operation[field];
    mends.add("field removed that a client does not use", field);
  }
  const scopes = [...JSON.stringify(operation).matchAll(/scope:? `([\w:.-]+)`/g)].map(([, scope = ""]) => scope);
  const slug = operation.operationId.replaceAll(/[A-Z]/g, (letter: string) => `-${letter.toLowerCase()}`);
  operation.externalDocs ??= { url: `https://developer.bentley.com/apis/${names.name}/operations/${slug}` };
  operation.externalDocs.description ??= `Read on ${names.day}.`;
  operation["x-lifecycle"] ??= operation.deprecated ? "deprecated" : "unknown";
  operation.summary ||= operation.description?.split("\n", 1)[0] || given;
  operation.security = [{ oauth2: [...new Set(scopes)].slice(0, 1) }];
  if (scopes.length === 0) operation.security = [{ oauth2: ["itwin-platform"] }];
  const [tag = names.title, ...others] = operation.tags ?? [];
  if (others.length > 0) mends.add("tags after the first removed", others.join(" "));
  operation.tags = [tag];
  mendParameters(root, operation, mends);
  mendRequest(root, operation, mends);
  mendResponses(root, operation, mends);
}

function freeId(given: string, method: string, ids: Set<string>): string {
  const name = /^[a-z]+([A-Z][a-z0-9]+)+$/.test(given) ? given : camelCase(given);
  const verb = { get: "get", post: "create", put: "replace", patch: "update", delete: "delete" }[method] ?? method;
  const base = /^[a-z]+([A-Z][a-z0-9]+)+$/.test(name) ? name : camelCase(`${verb} ${name.replace(/^\d+/, "")}`);
  let free = base;
  for (let count = 2; ids.has(free); count++) free = `${base}${count}`;
  ids.add(free);
  return free;
}

function mendParameters(root: Foreign, operation: Foreign, mends: Mends): void {
  const kept = (operation.parameters ?? []).filter((listed: Foreign) => {
    const { name = "", in: location } = follow(root, listed);
    const isImplied = location === "header" && /^(authorization|accept|content-type|user-agent)$/i.test(name);
    if (isImplied) mends.add("header parameter removed that the client sets", name);
    return !isImplied;
  });
  for (const parameter of kept.map((listed: Foreign) => follow(root, listed))) mendParameter(root, parameter, mends);
  operation.parameters = kept;
}

/** Mends a parameter of an operation or of a path. */
export function mendParameter(root: Foreign, parameter: Foreign, mends: Mends): void {
  parameter.description ||= `${parameter.name}.`;
  for (const field of ["allowEmptyValue", "allowReserved"].filter((name) => name in parameter)) {
    delete parameter[field];
    mends.add("field removed from parameters", field);
  }
  const schema = follow(root, parameter.schema);
  if (Array.isArray(schema.type) && schema.type.length === 2 && schema.type.includes("null")) {
    parameter.schema = { ...schema, type: schema.type.find((type: string) => type !== "null") };
    mends.add("null removed from a parameter, which cannot be sent", parameter.name);
  }
  if (parameter.explode === false && !follow(root, parameter.schema).items) delete parameter.explode;
  if (parameter.in === "path") parameter.required = true;
  if (parameter.required && parameter.example === undefined && !parameter.examples && parameter.schema) {
    parameter.example = sampleValue(root, parameter.schema);
    parameter["x-unverified"] ??= made;
    mends.add("example added to a required parameter", parameter.name);
  }
}

function mendRequest(root: Foreign, operation: Foreign, mends: Mends): void {
  if (!operation.requestBody) return;
  const body = follow(root, operation.requestBody);
  operation.requestBody = body;
  const types = Object.keys(body.content ?? {});
  const json =
    types.find((type) => type.startsWith("application/json") && !type.includes("patch")) ??
    types.find((type) => type === "*/*");
  if (!json) return;
  if (types.length > 1 || json !== "application/json")
    mends.add("request body sent as application/json", types.join(" "));
  body.content = { "application/json": mendMedia(root, body.content[json], mends) };
}

const shared: Record<string, string> = { "401": "Unauthorized", "429": "RateLimitExceeded" };

function mendResponses(root: Foreign, operation: Foreign, mends: Mends): void {
  const responses: Foreign = operation.responses ?? {};
  for (const status of Object.keys(responses).filter((name) => !/^[2-5]\d\d$/.test(name) && !name.startsWith("x-"))) {
    delete responses[status];
    mends.add("response without exact status removed", status);
  }
  for (const [status, name] of Object.entries(shared)) {
    const { content } = follow(root, responses[status]);
    if (Object.values<Foreign>(content ?? {}).some(({ schema }) => schema)) continue;
    responses[status] = { $ref: `../shared/responses.yaml#/${name}` };
    mends.add("response shared by all services added", status);
  }
  for (const [status, listed] of Object.entries(responses)) {
    if (!listed?.$ref?.startsWith("../")) mendResponse(root, status, follow(root, listed), mends);
  }
  operation.responses = responses;
}

function mendResponse(root: Foreign, status: string, response: Foreign, mends: Mends): void {
  response.description ||= "No description.";
  for (const field of ["links"].filter((name) => name in response)) {
    delete response[field];
    mends.add("field removed that a client does not use", field);
  }
  const headers = Object.entries(response.headers ?? {}).map(([name, header]) => [name, follow(root, header)]);
  if (response.headers) response.headers = Object.fromEntries(headers);
  const content: Foreign = response.content ?? {};
  const types = Object.keys(content);
  if (types.length === 1 && types[0] === responseType) return void mendMedia(root, content[responseType], mends);
  if (/^(204|205|304)$/.test(status) && response.content) {
    delete response.content;
    mends.add("body removed from a response that has none", status);
    return;
  }
  const json = types.filter((type) => /^application\/(.*\+)?json\b|^\*\/\*$/.test(type));
  if (json.length > 0) {
    mends.add(`response accepted as ${responseType}`, json.join(" "));
    response.content = {
      [responseType]: mergeMedia(
        root,
        json.map((type) => [type, content[type]]),
        Number(status) >= 400,
        mends,
      ),
    };
  } else if (types.length === 0 && /^4/.test(status)) {
    mends.add("error response described by the platform's envelope", status);
    response.content = { [responseType]: mergeMedia(root, [["", {}]], true, mends) };
  }
}

/** Joins the bodies of one response, which the platform's pages list as separate media types. */
function mergeMedia(root: Foreign, entries: [string, Foreign][], isError: boolean, mends: Mends): Foreign {
  const schemas = [
    ...new Map(entries.flatMap(([, { schema }]) => (schema ? [[withoutMarks(schema), schema]] : []))).values(),
  ];
  const examples = entries.flatMap(([type, { example, examples }]) => {
    const values =
      example === undefined ? Object.entries<Foreign>(examples ?? {}) : [["", { value: example }] as const];
    return values.map(
      ([name, value]) => [camelCase(`${type.split(";")[1] ?? ""} ${name}`) || "default", value] as const,
    );
  });
  const envelope = { $ref: "../shared/errors.yaml#/ErrorResponse" };
  const [schema = isError ? envelope : undefined] = schemas.length > 1 ? [{ anyOf: schemas }] : schemas;
  const [only] = examples;
  const media = { ...entries[0]?.[1], schema };
  if (examples.length > 1) Object.assign(media, { example: undefined, examples: Object.fromEntries(examples) });
  else if (only) Object.assign(media, { example: only[1].value, examples: undefined });
  else if (schema === envelope)
    Object.assign(media, { example: { error: { code: "Error", message: "Message." } }, "x-unverified": made });
  return mendMedia(root, JSON.parse(JSON.stringify(media)), mends);
}

function withoutMarks(schema: unknown): string {
  return JSON.stringify(schema, (key, value) => (key === "x-origin" ? undefined : value));
}

function mendMedia(root: Foreign, media: Foreign, mends: Mends): Foreign {
  delete media.encoding;
  for (const [name, example] of Object.entries<Foreign>(media.examples ?? {}))
    media.examples[name] = follow(root, example);
  if (media.schema && media.example === undefined && !media.examples) {
    media.example = sampleValue(root, media.schema);
    media["x-unverified"] ??= made;
    mends.add("example added to a body", "made from its schema");
  }
  return media;
}
