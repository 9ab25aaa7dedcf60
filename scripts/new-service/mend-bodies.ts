import { camelCase, type Foreign, follow } from "./foreign.ts";
import type { Mends } from "./mends.ts";
import { madeExample, sampleValue } from "./sample-value.ts";

const responseType = "application/vnd.bentley.itwin-platform.v1+json";

/** Sends the body of an operation as JSON, if it can be sent so. */
export function mendRequest(root: Foreign, operation: Foreign, mends: Mends): void {
  if (!operation.requestBody) return;
  const body = follow(root, operation.requestBody);
  operation.requestBody = body;
  const types = Object.keys(body.content ?? {});
  const json = types.find((type) => /^application\/json(;|$)/.test(type)) ?? types.find((type) => type === "*/*");
  if (!json) return;
  if (types.join() !== "application/json") mends.add("request body sent as application/json", types.join(" "));
  body.content = { "application/json": mendMedia(root, body.content[json], mends) };
}

const shared: Record<string, string> = { "401": "Unauthorized", "429": "RateLimitExceeded" };

/** Gives each response an exact status and one media type, and adds those that every operation here has. */
export function mendResponses(root: Foreign, operation: Foreign, mends: Mends): void {
  const responses: Foreign = operation.responses ?? {};
  for (const status of Object.keys(responses).filter((name) => !/^[2-5]\d\d$/.test(name))) {
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
  for (const [name, header] of Object.entries<Foreign>(response.headers ?? {})) {
    if (!header?.$ref) continue;
    response.headers[name] = { ...follow(root, header) };
    mends.add("header behind a reference written in the response", name);
  }
  const content: Foreign = response.content ?? {};
  const types = Object.keys(content);
  const json = types.filter((type) => /^application\/(.*\+)?json\b|^\*\/\*$/.test(type));
  if (/^(204|205|304)$/.test(status) && response.content) {
    delete response.content;
    mends.add("body removed from a response that has none", status);
  } else if (types.join() === responseType) {
    mendMedia(root, content[responseType], mends);
  } else if (json.length > 0) {
    const entries = json.map((type): [string, Foreign] => [type, content[type]]);
    response.content = { [responseType]: mergeMedia(root, entries, Number(status) >= 400, mends) };
    mends.add(`response accepted as ${responseType}`, json.join(" "));
  } else if (types.length === 0 && /^4/.test(status)) {
    response.content = { [responseType]: mergeMedia(root, [["", {}]], true, mends) };
    mends.add("error response described by the platform's envelope", status);
  }
}

const envelope = { $ref: "../shared/errors.yaml#/ErrorResponse" };
const envelopeExample = { error: { code: "Error", message: "Message." } };

/** Joins the bodies of one response, which the platform's pages list as separate media types. */
function mergeMedia(root: Foreign, entries: [string, Foreign][], isError: boolean, mends: Mends): Foreign {
  const given = entries.flatMap(([, { schema }]) => schema ?? []);
  const schemas = [...new Map(given.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [schema = isError ? envelope : undefined] = schemas.length > 1 ? [{ anyOf: schemas }] : schemas;
  const named = entries.flatMap(([type, { example, examples = {} }]) => {
    const values: Foreign = example === undefined ? examples : { "": { value: example } };
    const prefix = type.split(";")[1] ?? "";
    return Object.entries(values).map(([name, value]) => [camelCase(`${prefix} ${name}`) || "default", value] as const);
  });
  const { example: _, examples: __, ...first } = entries[0]?.[1] ?? {};
  const media: Foreign = { ...first, ...(schema && { schema }) };
  if (named.length > 1) media.examples = Object.fromEntries(named);
  else if (named[0]) media.example = named[0][1].value;
  else if (schema === envelope) Object.assign(media, { example: envelopeExample, "x-unverified": madeExample });
  return mendMedia(root, media, mends);
}

function mendMedia(root: Foreign, media: Foreign, mends: Mends): Foreign {
  for (const [name, example] of Object.entries<Foreign>(media.examples ?? {})) {
    media.examples[name] = follow(root, example);
  }
  if (media.schema && media.example === undefined && !media.examples) {
    media.example = sampleValue(root, media.schema);
    media["x-unverified"] ??= madeExample;
    mends.add("example added to a body", "made from its schema");
  }
  return media;
}
