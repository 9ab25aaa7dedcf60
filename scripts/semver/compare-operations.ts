import type ts from "typescript";
import { methods } from "../spec/spec-document.ts";
import { compareMembers } from "./compare-types.ts";
import type { Claim } from "./confirm-claims.ts";
import type { Difference, Rules, Spot } from "./difference.ts";
import { operationCode } from "./operation-code.ts";
import { operationParts } from "./operation-parts.ts";
import type { Reason } from "./reason.ts";
import { createRules } from "./rules.ts";
import { propertiesOf } from "./type-members.ts";
import type { Side, Worlds } from "./worlds.ts";

/** An operation with the call that users write. */
export interface Route {
  method: string;
  path: string;
  operationId: string;
  type: ts.Type;
}

/** Compares the operations and the names of a service, as `schema.gen.ts` declares them. */
export function compareOperations(worlds: Worlds, path: string, prelude: string[]): Claim[] {
  const [before, after] = (["before", "after"] as const).map((side) => readSchema(worlds, side, path));
  if (!before || !after) return [];
  const rules = createRules(worlds, new Map([...before.names, ...after.names]));
  const calls = [...new Set([...before.routes.keys(), ...after.routes.keys()])].flatMap((call) =>
    compareRoute(rules, call, before.routes.get(call), after.routes.get(call)),
  );
  // An operation that is new or gone is one reason, not two.
  const told = new Set(calls.filter(({ direction }) => direction === "named").flatMap(({ operations }) => operations));
  const claims = [
    ...calls,
    ...compareNames("operations", before.operations, after.operations).filter(
      ({ location }) => ![...told].some((name) => location.includes(`"${name}"`)),
    ),
    ...compareNames('components["schemas"]', before.schemas, after.schemas),
  ];
  return claims.map(({ lines, ...reason }) => (lines ? { ...reason, snippet: { prelude, lines } } : reason));
}

interface Written extends Reason {
  lines?: string[];
}

function compareRoute(rules: Rules, location: string, before: Route | undefined, after: Route | undefined): Written[] {
  const operations = [(before ?? after)?.operationId ?? ""];
  if (before && after) {
    return compareRouteTypes(rules, before, after).map((difference) => ({
      ...reasonOf(difference),
      operations,
      ...(difference.bump === "major" ? { lines: operationCode(rules, before, difference) } : {}),
    }));
  }
  const base = { direction: "named" as const, location, operations };
  if (!before) return [{ ...base, bump: "minor", change: "added" }];
  return [{ ...base, bump: "major", change: "removed", lines: operationCode(rules, before) }];
}

function compareRouteTypes(rules: Rules, before: Route, after: Route): Difference[] {
  const [one, other] = [operationParts(rules.checker, before.type), operationParts(rules.checker, after.type)];
  const spot = (direction: Spot["direction"], location: string, steps: string[]): Spot => ({
    direction,
    location,
    steps,
    visited: new Set(),
  });
  const sent = (["path", "query", "header", "body"] as const).flatMap((group) =>
    compareMembers(
      rules,
      one.sent[group],
      other.sent[group],
      group === "body" ? spot("sent", "", []) : spot("sent", group, ["params", group]),
    ),
  );
  const statuses = new Set([...one.received.keys(), ...other.received.keys()]);
  const received = [...statuses].flatMap((status): Difference[] => {
    const start = spot("received", `status ${status}`, [status]);
    const [result, successor] = [one.received.get(status), other.received.get(status)];
    // A response with a new status was "unexpected" until now, and an exhaustive `switch` has no case for it.
    if (!result || !successor) return [{ ...start, change: result ? "removed" : "added", bump: "major" }];
    return compareMembers(rules, result, successor, start);
  });
  return [...sent, ...received];
}

function compareNames(owner: string, before: Set<string>, after: Set<string>): Written[] {
  const reason = (name: string) => ({ direction: "named" as const, location: `${owner}["${name}"]` });
  return [
    ...[...before.difference(after)].map(reason).map(
      (found): Written => ({
        ...found,
        bump: "major",
        change: "removed",
        lines: [`type Known = ${found.location};`],
      }),
    ),
    ...[...after.difference(before)]
      .map(reason)
      .map((found): Written => ({ ...found, bump: "minor", change: "added" })),
  ];
}

function reasonOf({ bump, direction, location, change, before, after }: Difference): Reason {
  return { bump, direction, location, change, before, after };
}

function readSchema({ checker, sourceFile }: Worlds, side: Side, path: string) {
  const file = sourceFile(side, path);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) return undefined;
  const exported = new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]));
  const partsOf = (name: string) => {
    const symbol = exported.get(name);
    return propertiesOf(checker, symbol && checker.getDeclaredTypeOfSymbol(symbol));
  };
  const operations = partsOf("operations");
  const ids = new Map([...operations].map(([name, { type }]) => [type, name]));
  const routes = [...partsOf("paths")].flatMap(([path, item]) => {
    const members = propertiesOf(checker, item.type);
    return methods.flatMap((method): [string, Route][] => {
      const type = members.get(method)?.type;
      const route = type && { method: method.toUpperCase(), path, operationId: ids.get(type) ?? "", type };
      return route ? [[`${route.method} ${path}`, route]] : [];
    });
  });
  const schemas = propertiesOf(checker, partsOf("components").get("schemas")?.type);
  // A union or an array that two schemas are is one type, without a name.
  const named = [...schemas].filter(
    ([, { type }]) => !type.isUnion() && !checker.isArrayType(type) && type.getProperties().length > 0,
  );
  return {
    operations: new Set(operations.keys()),
    routes: new Map(routes),
    schemas: new Set(schemas.keys()),
    names: named.map(([name, { type }]): [ts.Type, string] => [type, name]),
  };
}
