import type ts from "typescript";
import { methods } from "../spec/spec-document.ts";
import { compareMembers } from "./compare-types.ts";
import { type Claim, nameClaim } from "./confirm-claims.ts";
import { operationSections, type Section } from "./operation-sections.ts";
import type { PackageVersion } from "./package-version.ts";
import { pairByKey } from "./pair-by-key.ts";
import { TypeComparison } from "./type-comparison.ts";
import { propertiesOf } from "./type-members.ts";
import { comparingCode, passingCode } from "./user-code.ts";
import type { Side, Worlds } from "./worlds.ts";

/** Compares the operations and the names of a service, as the generated module of its package declares them. */
export function compareOperations(worlds: Worlds, { name, folder }: PackageVersion): Claim[] {
  const path = `${folder}/src/schema.gen.ts`;
  const [before, after] = (["before", "after"] as const).map((side) => readSchema(worlds, side, path));
  if (!before || !after) return [];
  const prelude = [
    `import type { components, operations, paths } from "${name}";`,
    ...before.names.map(([, name]) => `type ${name} = components["schemas"]["${name}"];`),
  ];
  const rules = new TypeComparison(worlds, { schemas: new Map([...before.names, ...after.names]), prelude });
  const calls = pairByKey(before.routes, after.routes).flatMap(({ key: location, was, is }): Claim[] => {
    const operations = [(was ?? is)?.operationId ?? ""];
    if (was && is) return compareRoutes(rules, was, is).map((claim) => ({ ...claim, operations }));
    const lines = [`type Known = ${was?.type}["responses"];`];
    return [{ ...nameClaim(location, was === undefined, { prelude, lines }), operations }];
  });
  const compareNames = (owner: string, ones: Set<string>, others: Set<string>) =>
    [...ones.symmetricDifference(others)].map((name) => {
      const location = `${owner}["${name}"]`;
      return nameClaim(location, others.has(name), { prelude, lines: [`type Known = ${location};`] });
    });
  // An operation that is new or gone is one reason, not two.
  const listed = calls.filter(({ direction }) => direction === "named").flatMap(({ operations = [] }) => operations);
  const unlisted = ({ operations }: typeof before) => operations.difference(new Set(listed));
  return [
    ...calls,
    ...compareNames("operations", unlisted(before), unlisted(after)),
    ...compareNames('components["schemas"]', before.schemas, after.schemas),
  ];
}

/** An operation with the type that users write for it. */
interface Route {
  operationId: string;
  type: string;
  sections: Map<string, Section>;
}

function compareRoutes(rules: TypeComparison, before: Route, after: Route): Claim[] {
  const statusOf = (location: string) => /^status (.+)$/.exec(location)?.[1] ?? [];
  return pairByKey(before.sections, after.sections).flatMap(({ key: location, was, is }): Claim[] => {
    const { direction } = was ?? (is as Section);
    if (was && is) return compareMembers(rules, was.members, is.members, { direction, location });
    // A response with a new status was "unexpected" until now, and an exhaustive `switch` has no case for it.
    const place = { type: `keyof ${before.type}["responses"]` };
    const known = [...before.sections.keys()].flatMap(statusOf).join(" | ");
    const lines = was ? comparingCode(place, `${statusOf(location)}`) : passingCode(place, direction, known);
    const snippet = { prelude: rules.prelude, lines };
    return [{ direction, location, bump: "major", change: was ? "removed" : "added", snippet }];
  });
}

/** The names and the operations that a schema module declares. */
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
      const part = members.get(method);
      if (!part) return [];
      const place = { type: `paths["${path}"]["${method}"]` };
      const sections = operationSections(checker, { ...part, place });
      return [[`${method.toUpperCase()} ${path}`, { ...place, operationId: ids.get(part.type) ?? "", sections }]];
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
