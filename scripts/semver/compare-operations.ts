import type ts from "typescript";
import { methods } from "../spec/spec-document.ts";
import { compareMembers } from "./compare-types.ts";
import type { Claim } from "./confirm-claims.ts";
import { operationCode } from "./operation-code.ts";
import { type OperationParts, operationParts } from "./operation-parts.ts";
import { type Difference, spotOf, TypeComparison } from "./type-comparison.ts";
import { propertiesOf } from "./type-members.ts";
import type { Side, Worlds } from "./worlds.ts";

/** An operation with the call that users write. */
export interface Route extends OperationParts {
  method: string;
  path: string;
  operationId: string;
}

/** Compares the operations and the names of a service, as `schema.gen.ts` declares them. */
export function compareOperations(worlds: Worlds, path: string, prelude: string[]): Claim[] {
  const [before, after] = (["before", "after"] as const).map((side) => readSchema(worlds, side, path));
  if (!before || !after) return [];
  const rules = new TypeComparison(worlds, new Map([...before.names, ...after.names]));
  const withCode = (claim: Claim, lines: string[]) => ({ ...claim, snippet: { prelude, lines } });
  const calls = [...new Set([...before.routes.keys(), ...after.routes.keys()])].flatMap((location): Claim[] => {
    const [was, is] = [before.routes.get(location), after.routes.get(location)];
    const operations = [(was ?? is)?.operationId ?? ""];
    const base = { direction: "named", location, operations } as const;
    if (!was) return [{ ...base, bump: "minor", change: "added" }];
    if (!is) return [withCode({ ...base, bump: "major", change: "removed" }, operationCode(rules, was))];
    return compareRoutes(rules, was, is).map((difference) => {
      const { steps: _, visited: __, beforeType: ___, afterType: ____, ...reason } = difference;
      const claim: Claim = { ...reason, operations };
      return reason.bump === "major" ? withCode(claim, operationCode(rules, was, difference)) : claim;
    });
  });
  const compareNames = (owner: string, ones: Set<string>, others: Set<string>): Claim[] => {
    const reason = (name: string) => ({ direction: "named" as const, location: `${owner}["${name}"]` });
    const removed = [...ones.difference(others)].map(reason);
    const added = [...others.difference(ones)].map(reason);
    return [
      ...removed.map((base) =>
        withCode({ ...base, bump: "major", change: "removed" }, [`type Known = ${base.location};`]),
      ),
      ...added.map((base): Claim => ({ ...base, bump: "minor", change: "added" })),
    ];
  };
  // An operation that is new or gone is one reason, not two.
  const told = calls.filter(({ direction }) => direction === "named").flatMap(({ operations = [] }) => operations);
  const ids = compareNames("operations", before.operations, after.operations);
  return [
    ...calls,
    ...ids.filter(({ location }) => !told.some((name) => location === `operations["${name}"]`)),
    ...compareNames('components["schemas"]', before.schemas, after.schemas),
  ];
}

function compareRoutes(rules: TypeComparison, before: Route, after: Route): Difference[] {
  const sent = (["path", "query", "header", "body"] as const).flatMap((group) => {
    const spot = group === "body" ? spotOf("sent", "") : spotOf("sent", group, ["params", group]);
    return compareMembers(rules, before.sent[group], after.sent[group], spot);
  });
  const statuses = new Set([...before.received.keys(), ...after.received.keys()]);
  const received = [...statuses].flatMap((status): Difference[] => {
    const start = spotOf("received", `status ${status}`, [status]);
    const [result, successor] = [before.received.get(status), after.received.get(status)];
    // A response with a new status was "unexpected" until now, and an exhaustive `switch` has no case for it.
    if (!result || !successor) return rules.differ(start, "major", result ? "removed" : "added");
    return compareMembers(rules, result, successor, start);
  });
  return [...sent, ...received];
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
    return methods.flatMap((name): [string, Route][] => {
      const type = members.get(name)?.type;
      const method = name.toUpperCase();
      if (!type) return [];
      return [
        [`${method} ${path}`, { method, path, operationId: ids.get(type) ?? "", ...operationParts(checker, type) }],
      ];
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
