import { methods, type SpecDocument } from "../spec/spec-document.ts";
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

/** A location on the way through a spec. */
interface Place extends Omit<WireFacts, "facts"> {
  key: string;
  /** The names of the schemas on the way: one that contains itself is visited once. */
  names: string[];
}

/** Lists the statements of a spec by the way from an operation to them, however the spec is divided into components. */
export function wireFacts(document: SpecDocument): Map<string, WireFacts> {
  const found = new Map<string, WireFacts>();
  const root = document as unknown as Node;
  const add = ({ key, direction, location, operations }: Place, facts: Node) => {
    const stated = Object.entries(facts).filter(([name, value]) => value !== undefined && !name.startsWith("$"));
    const known = found.get(key)?.facts ?? new Map();
    found.set(key, { direction, location, operations, facts: new Map([...known, ...stated]) });
  };
  const resolve = (value: unknown): Node => {
    const { $ref, ...beside } = (value ?? {}) as Node;
    if (typeof $ref !== "string") return beside;
    const steps = $ref
      .split("/")
      .slice(1)
      .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
    const target = resolve(steps.reduce<unknown>((owner, step) => (owner as Node | undefined)?.[step], root));
    return { ...target, ...beside, ...(steps[1] === "schemas" ? { $name: steps[2] } : {}) };
  };
  const listOf = (value: unknown) => (value ?? []) as unknown[];
  const entriesOf = (value: unknown) => Object.entries((value ?? {}) as Node);

  const { paths, components: _, info, openapi: __, ...others } = root;
  const top: Place = { key: "", direction: "named", location: "openapi.json", operations: [], names: [] };
  add(top, { ...others, ...Object.fromEntries(entriesOf(info).map(([name, value]) => [`info.${name}`, value])) });
  const { securitySchemes } = document.components;
  add({ ...top, key: "security", location: "securitySchemes" }, { securitySchemes });
  for (const [path, item] of entriesOf(paths)) {
    const { parameters, ...rest } = item as Node;
    for (const method of methods) {
      const { [method]: operation } = rest;
      delete rest[method];
      if (operation) visitOperation(`${method.toUpperCase()} ${path}`, operation as Node, listOf(parameters));
    }
    add({ ...top, key: path, location: path }, rest);
  }
  return found;

  function visitOperation(call: string, operation: Node, shared: unknown[]): void {
    const { parameters, requestBody, responses, operationId, ...facts } = operation;
    const place: Place = { ...top, key: call, location: call, operations: [String(operationId)] };
    add(place, facts);
    const named = [...shared, ...listOf(parameters)].map(resolve).map((one) => [`${one.in}.${one.name}`, one] as const);
    for (const [location, { in: carrier, name: _, required: __, schema, content, ...facts }] of new Map(named)) {
      const at = inside(place, ` ${location}`, location, "sent");
      const style = facts.style ?? (carrier === "query" || carrier === "cookie" ? "form" : "simple");
      const explode = facts.explode ?? style === "form";
      add(at, { ...facts, style, explode, content: content && Object.keys(content) });
      visitSchema(at, schema);
    }
    if (requestBody) {
      const { content, required: _, ...facts } = resolve(requestBody);
      const at = inside(place, " body", "body", "sent");
      add(at, facts);
      visitContent(at, content);
    }
    for (const [status, response] of entriesOf(responses)) {
      const { headers, content, ...facts } = resolve(response);
      const at = inside(place, ` ${status}`, `status ${status}`, "received");
      add(at, facts);
      visitContent({ ...at, location: `${at.location}.${status.startsWith("2") ? "data" : "error"}` }, content);
      for (const [name, header] of entriesOf(headers)) {
        const { schema, required: _, ...facts } = resolve(header);
        const within = inside(at, ` ${name}`, `${at.location}.headers.${name}`);
        add(within, facts);
        visitSchema(within, schema);
      }
    }
  }

  function visitContent(place: Place, content: unknown): void {
    add(place, { content: content && Object.keys(content) });
    for (const [, media] of entriesOf(content)) {
      const { schema, ...facts } = media as Node;
      add(place, facts);
      visitSchema(place, schema);
    }
  }

  function visitSchema(from: Place, source: unknown): void {
    const { $name, properties, items, allOf, oneOf, anyOf, additionalProperties, ...schema } = resolve(source);
    const { required: _, enum: __, const: ___, ...facts } = schema;
    const name = typeof $name === "string" ? $name : undefined;
    if (name && from.names.includes(name)) return;
    const at = name ? { ...from, location: name, names: [...from.names, name] } : from;
    const variants = listOf(oneOf ?? anyOf);
    const combination = variants.length > 1 ? (oneOf ? "oneOf" : "anyOf") : undefined;
    // An empty schema is visited too: it may be part of an `allOf`.
    add(at, { ...facts, combination, closed: additionalProperties === false || undefined });
    for (const part of listOf(allOf)) visitSchema(at, part);
    for (const [key, property] of entriesOf(properties)) visitSchema(inside(at, `.${key}`), property);
    if (items) visitSchema(inside(at, "[]"), items);
    if (typeof additionalProperties === "object") visitSchema(inside(at, "[string]"), additionalProperties);
    for (const [index, variant] of variants.entries()) {
      const { $name, title, type } = resolve(variant);
      visitSchema(inside(at, `|${$name ?? title ?? type ?? index}`, at.location), variant);
    }
  }
}

function inside(
  place: Place,
  step: string,
  location: string = place.location + step,
  direction = place.direction,
): Place {
  return { ...place, key: place.key + step, location, direction };
}
