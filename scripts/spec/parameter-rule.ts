import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { follow, typesOf } from "./schema-shape.ts";
import type { Parameter } from "./spec-document.ts";

/** Finds parameters that the client would send in another form than the one described. */
export function parameter(): ReturnType<Oas3Rule> {
  return {
    Parameter: {
      enter(node, context) {
        for (const message of problems(node as unknown as Parameter, context)) context.report({ message });
      },
    },
  };
}

const styles: Record<string, string> = { query: "form", path: "simple", header: "simple" };
const scalars = ["string", "number", "integer", "boolean"];

function problems(parameter: Parameter, context: UserContext): string[] {
  const { name, in: location, required, style, explode, schema } = parameter;
  const known = styles[location];
  if (!known)
    return [`${location} parameters are not supported: browsers do not let a client send them. Remove ${name}.`];

  const found: string[] = [];
  if (style !== undefined && style !== known) {
    found.push(`style ${style} is not supported in the ${location}: the client sends ${known}. Remove it.`);
  }
  if (explode !== undefined && explode !== (location === "query")) {
    found.push(`explode: ${explode} is not supported in the ${location}. Remove it, or describe ${name} as a string.`);
  }
  if (location === "path" && !required)
    found.push(`a path parameter is always sent. Add \`required: true\` to ${name}.`);
  if (!isSendable(location, name))
    found.push(`${name} cannot be sent as a ${location} parameter. Rename or remove it.`);
  return schema ? [...found, ...typeProblems(parameter, context)] : found;
}

/** The header names that `fetch` keeps to itself, or that another part of a spec describes. */
const reservedHeaders =
  /^(accept|accept-charset|accept-encoding|access-control-.*|authorization|connection|content-.*|cookie|cookie2|date|dnt|expect|host|keep-alive|origin|proxy-.*|referer|sec-.*|set-cookie|te|trailer|transfer-encoding|upgrade|via)$/i;

function isSendable(location: string, name: string): boolean {
  if (name in {}) return false;
  if (location === "header") return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && !reservedHeaders.test(name);
  return location === "query" ? /^[\w$.~[\]-]+$/.test(name) : /^[a-z][a-zA-Z0-9]*$/.test(name);
}

function typeProblems({ name, in: location, schema }: Parameter, context: UserContext): string[] {
  const found = follow(schema, context.location.child("schema"), context);
  if (!found) return [];
  const types = typesOf(found, context);
  const isList = location === "query" && types.size === 1 && types.has("array");
  const items = isList && follow(found.node.items, found.location.child("items"), context);
  const sent = items ? typesOf(items, context) : types;
  if ([...sent].every((type) => scalars.includes(type))) return [];
  const accepted = location === "query" ? "a scalar or an array of scalars" : "a scalar";
  return [
    `${name} is ${accepted} in the ${location}, not ${isList ? "array of " : ""}${[...sent].join(" or ")}. Change its schema.`,
  ];
}
