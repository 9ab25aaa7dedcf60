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
    const [kind = "", name = ""] = $ref.split("/").slice(2);
    const target = resolve((root.components as Record<string, Node>)[kind]?.[name]);
    return { ...target, ...beside, ...(kind === "schemas" ? { $name: name } : {}) };
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
    for (const [location, { in: carrier, name: _, ...parameter }] of new Map(named)) {
      const style = parameter.style ?? (carrier === "query" || carrier === "cookie" ? "form" : "simple");
      const explode = parameter.explode ?? style === "form";
      visitMessage(inside(place, ` ${location}`, location, "sent"), { ...parameter, style, explode });
    }
    if (requestBody) visitMessage(inside(place, " body", "body", "sent"), requestBody);
    for (const [status, response] of entriesOf(responses)) {
      const { headers, ...message } = resolve(response);
      const at = inside(place, ` ${status}`, `status ${status}`, "received");
      visitMessage({ ...at, location: `${at.location}.${status.startsWith("2") ? "data" : "error"}` }, message);
      for (const [name, header] of entriesOf(headers))
        visitMessage(inside(at, ` ${name}`, `${at.location}.headers.${name}`), header);
    }
  }

  /** Visits a parameter, a header, a body, a response or one of its media types, all of which may have a schema. */
  function visitMessage(place: Place, source: unknown): void {
    const { schema, content, required: _, ...facts } = resolve(source);
    add(place, { ...facts, content: content && Object.keys(content) });
    for (const [, media] of entriesOf(content)) visitMessage(place, media);
    if (schema) visitSchema(place, schema);
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
