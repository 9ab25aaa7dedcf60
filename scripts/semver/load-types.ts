import ts from "typescript";
import { objectOf, type Part, propertiesOf } from "./type-parts.ts";

/** The types of two schema modules, to be asked by the checker they come with. */
export interface Comparison {
  checker: ts.TypeChecker;
  before: SchemaTypes;
  after: SchemaTypes;
  /** What the object types in `components` are called, in either module. */
  names: Map<ts.Type, string>;
}

/** What a schema module exports, by name. */
export interface SchemaTypes {
  paths: Map<string, Part>;
  operations: Map<string, Part>;
  /** The schemas of `components`. */
  schemas: Map<string, Part>;
}

/**
 * Type-checks the sources of two schema modules together, so that the types of one can be compared with the other's.
 *
 * TypeScript 5.9 does it, which the generator needs anyway: 7 has no API to ask. What users write is compiled by 7.
 */
export function loadTypes(before: string, after: string): Comparison {
  const sources = new Map(Object.entries({ "/before.ts": before, "/after.ts": after }));
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target) => {
    const source = sources.get(name);
    if (source !== undefined) return ts.createSourceFile(name, source, target);
    const library = libraries.get(name) ?? getSourceFile(name, target);
    libraries.set(name, library);
    return library;
  };

  const program = ts.createProgram([...sources.keys()], options, host);
  const checker = program.getTypeChecker();
  const [one, other] = ["/before.ts", "/after.ts"].map((name) => program.getSourceFile(name));
  const comparison = { checker, before: schemaTypes(checker, one), after: schemaTypes(checker, other) };
  return { ...comparison, names: schemaNames([...comparison.before.schemas, ...comparison.after.schemas]) };
}

// The types of a schema need no more of the library than arrays, and a small one loads fast.
const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  lib: ["lib.es5.d.ts"],
  types: [],
  noEmit: true,
};

const libraries = new Map<string, ts.SourceFile | undefined>();

function schemaTypes(checker: ts.TypeChecker, file: ts.SourceFile | undefined): SchemaTypes {
  const module = file && checker.getSymbolAtLocation(file);
  const exported = module ? checker.getExportsOfModule(module) : [];
  const partsOf = (name: string) => {
    const symbol = exported.find((candidate) => candidate.name === name);
    return propertiesOf(checker, symbol && checker.getDeclaredTypeOfSymbol(symbol));
  };
  const schemas = partsOf("components").get("schemas");
  return { paths: partsOf("paths"), operations: partsOf("operations"), schemas: propertiesOf(checker, schemas?.type) };
}

/** An array or a union that two schemas are is one type, and says nothing of its name. */
function schemaNames(schemas: [string, Part][]): Map<ts.Type, string> {
  return new Map(schemas.filter(([, { type }]) => objectOf(type) === type).map(([name, { type }]) => [type, name]));
}
