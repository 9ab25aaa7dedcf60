import type { SpecDocument } from "../spec/spec-document.ts";
import type { Direction } from "./reason.ts";

/** The statements of a spec about one location of the wire that types do not express. */
export interface WireFacts {
  direction: Direction;
  /** The location from the nearest name, as in a reason. */
  location: string;
  operations: string[];
  facts: Map<string, unknown>;
}

type Node = Record<string, unknown>;

/** Lists the statements of a spec by the way from an operation to them, however the spec is divided into components. */
export function wireFacts(document: SpecDocument): Map<string, WireFacts> {
  const found = new Map<string, WireFacts>();
  const root = document as unknown as Node;
  const resolve = (value: unknown): Node & { $name?: string } => {
    const node = (value ?? {}) as Node;
    if (typeof node.$ref !== "string") return node;
    const steps = node.$ref
      .split("/")
      .slice(1)
      .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
    const target = resolve(steps.reduce<unknown>((owner, step) => (owner as Node | undefined)?.[step], root));
    const { $ref: _, ...beside } = node;
    return { ...target, ...beside, ...(steps[1] === "schemas" ? { $name: steps[2] ?? "" } : {}) };
  };
  const add = (key: string, direction: Direction, location: string, operation: string | undefined, facts: Node) => {
    const known = found.get(key)?.facts ?? new Map();
    const entries = Object.entries(facts).filter(([name, value]) => value !== undefined && !name.startsWith("$"));
    found.set(key, {
      direction,
      location,
      operations: operation ? [operation] : [],
      facts: new Map([...known, ...entries]),
    });
  };

  const { paths, components: _, servers, info, openapi: _version, ...others } = root;
  add("", "named", "openapi.json", undefined, {
    servers: (servers as { url: string }[] | undefined)?.map(({ url }) => url),
    ...flatten("info", info),
    ...others,
  });
  add("security", "named", "securitySchemes", undefined, { securitySchemes: document.components.securitySchemes });

  for (const [path, item] of Object.entries((paths ?? {}) as Record<string, Node>)) {
    const { parameters: shared = [], ...operations } = item;
    for (const [method, operation] of Object.entries(operations as Record<string, Node>)) {
      if (typeof operation !== "object" || !("responses" in operation)) continue;
      visitOperation(`${method.toUpperCase()} ${path}`, operation, shared as unknown[]);
    }
  }
  return found;

  function visitOperation(call: string, operation: Node, shared: unknown[]): void {
    const { parameters = [], requestBody, responses, operationId, ...facts } = operation;
    const id = String(operationId);
    add(call, "named", call, id, facts);
    const all = new Map(
      [...shared, ...(parameters as unknown[])]
        .map(resolve)
        .map((parameter) => [`${parameter.in}.${parameter.name}`, parameter]),
    );
    for (const [location, { in: place, name: _, required: __, schema, content, ...facts }] of all) {
      const style = facts.style ?? (place === "query" || place === "cookie" ? "form" : "simple");
      add(`${call} ${location}`, "sent", location, id, {
        ...facts,
        style,
        explode: facts.explode ?? style === "form",
        content: content && Object.keys(content),
      });
      visitSchema(`${call} ${location}`, schema, { direction: "sent", location, id, names: [] });
    }
    if (requestBody) {
      const { content, required: _, ...facts } = resolve(requestBody);
      add(`${call} body`, "sent", "body", id, facts);
      visitContent(`${call} body`, content, { direction: "sent", location: "body", id, names: [] });
    }
    for (const [status, response] of Object.entries(responses as Node)) {
      const key = `${call} ${status}`;
      const { headers, content, ...facts } = resolve(response);
      add(key, "received", `status ${status}`, id, facts);
      const at = { direction: "received" as const, location: `status ${status}`, id, names: [] };
      visitContent(key, content, { ...at, location: `status ${status}.${status.startsWith("2") ? "data" : "error"}` });
      for (const [name, header] of Object.entries((headers ?? {}) as Node)) {
        const { schema, required: _, ...facts } = resolve(header);
        add(`${key} ${name}`, "received", `status ${status}.headers.${name}`, id, facts);
        visitSchema(`${key} ${name}`, schema, { ...at, location: `status ${status}.headers.${name}` });
      }
    }
  }

  interface At {
    direction: "sent" | "received";
    location: string;
    id: string;
    /** The names of the schemas on the way: one that contains itself is visited once. */
    names: string[];
  }

  function visitContent(key: string, content: unknown, at: At): void {
    add(key, at.direction, at.location, at.id, { content: content && Object.keys(content) });
    for (const media of Object.values((content ?? {}) as Record<string, Node>)) {
      const { schema, ...facts } = media;
      add(key, at.direction, at.location, at.id, facts);
      visitSchema(key, schema, at);
    }
  }

  function visitSchema(key: string, source: unknown, from: At): void {
    const schema = resolve(source);
    const {
      $name,
      properties,
      items,
      allOf,
      oneOf,
      anyOf,
      additionalProperties,
      required: _,
      enum: __,
      const: ___,
      ...facts
    } = schema;
    if ($name && from.names.includes($name)) return;
    const at = $name ? { ...from, location: $name, names: [...from.names, $name] } : from;
    const variants = (oneOf ?? anyOf) as unknown[] | undefined;
    const combination = variants && variants.length > 1 ? (oneOf ? "oneOf" : "anyOf") : undefined;
    // An empty schema is visited too: it may be part of an `allOf`.
    add(key, at.direction, at.location, at.id, {
      ...facts,
      combination,
      closed: additionalProperties === false || undefined,
    });
    for (const part of (allOf ?? []) as unknown[]) visitSchema(key, part, { ...at, names: [...at.names] });
    for (const [name, property] of Object.entries((properties ?? {}) as Node)) {
      visitSchema(`${key}.${name}`, property, { ...at, location: `${at.location}.${name}` });
    }
    if (items) visitSchema(`${key}[]`, items, { ...at, location: `${at.location}[]` });
    if (typeof additionalProperties === "object")
      visitSchema(`${key}[string]`, additionalProperties, { ...at, location: `${at.location}[string]` });
    for (const [index, variant] of (variants ?? []).entries()) {
      const name = resolve(variant).$name ?? resolve(variant).title ?? resolve(variant).type ?? index;
      visitSchema(`${key}|${name}`, variant, at);
    }
  }
}

function flatten(prefix: string, node: unknown): Node {
  return Object.fromEntries(Object.entries((node ?? {}) as Node).map(([key, value]) => [`${prefix}.${key}`, value]));
}
