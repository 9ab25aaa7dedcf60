import type ts from "typescript";
import { methods } from "../spec/spec-document.ts";
import type { SchemaTypes } from "./load-types.ts";
import { propertiesOf } from "./type-parts.ts";

/** An operation and where it is called. */
export interface Route {
  method: string;
  path: string;
  operationId: string;
  type: ts.Type;
}

/** Lists the operations of a schema by where they are called, as in `GET /connections`. */
export function listRoutes(checker: ts.TypeChecker, { paths, operations }: SchemaTypes): Map<string, Route> {
  const names = new Map([...operations].map(([name, { type }]) => [type, name]));
  const routes = [...paths].flatMap(([path, item]) => {
    const members = propertiesOf(checker, item.type);
    return methods.flatMap((method): Route[] => {
      // A method that the path does not have is there as `put?: never`.
      const member = members.get(method);
      if (!member || member.isOptional) return [];
      return [{ method: method.toUpperCase(), path, operationId: names.get(member.type) ?? "", type: member.type }];
    });
  });
  return new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));
}
