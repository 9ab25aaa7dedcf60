/** A version of a package: the text of its module, or its files by their paths. */
export type Version = string | Record<string, string>;

const options = (members: string) =>
  `export interface Options { ${members} }\nexport declare function poll(options: Options): void;`;
const result = (members: string) => `export interface Result { ${members} }\nexport declare function read(): Result;`;
const variants = (type: string) => `export type Result = ${type};\nexport declare function read(): Result;`;
const signature = (parameters: string, result = "void", generics = "") =>
  `export declare function f${generics}(${parameters}): ${result};`;
const classOf = (members: string, more = "") => `export declare class A { ${members} } ${more}`;
const generic = (parameters: string, members: string) => `export interface A<${parameters}> { ${members} }`;
const manifest = (fields: object) => ({ "package.json": JSON.stringify(fields) });
const command = (options: string) => ({
  ...manifest({ bin: { a: "./dist/cli.js" } }),
  "src/cli.ts": `parseArgs({ options: { ${options} } });`,
});
const entry = { ".": "./dist/index.js" };

/** Edits for each row of the table "Declarations and manifest" in docs/versioning.md. */
export const surfaceEdits: Record<string, [before: Version, after: Version][]> = {
  "an export, an overload, an optional parameter or an optional option is added": [
    ["export const a = 1;", "export const a = 1; export type B = string;"],
    [options("a?: string"), options("a?: string; b?: string")],
    [signature("a: string"), signature("a: string, b?: string")],
    [signature("a: string"), signature("a: string, ...b: string[]")],
    [signature("a: string"), "export declare function f(a: string): void; export declare function f(a: number): void;"],
    [classOf("a: string"), classOf("a: string; static b: string")],
  ],
  "a required option or parameter is added": [
    [options("a?: string"), options("a?: string; b: string")],
    [signature("a: string"), signature("a: string, b: string")],
  ],
  "a received property is added": [
    [result("a: string"), result("a: string; b: string")],
    [variants('{ type: "a" } | { type: "b" }'), variants('{ type: "a"; x: 1 } | { type: "b" }')],
    [options("on?: (event: { a: string }) => void"), options("on?: (event: { a: string; b: string }) => void")],
    [signature("a: A", "{ a: A }", "<A>"), "export declare function f<A>(a: A): { a: A; b: A };"],
    [result("next?: Result"), result("next?: Result; a: string")],
  ],
  "an option or a parameter becomes optional": [
    [signature("a: string | undefined"), signature("a?: string")],
    [options("a: string"), options("a?: string")],
    [classOf("constructor(a: string)"), classOf("constructor(a?: string)")],
  ],
  "a received property becomes optional": [[result("a: string"), result("a?: string")]],
  "the type of an option or a parameter is widened": [
    [options("a: string"), options("a: string | number")],
    [options("a: string"), options("a: any")],
    [options(`a: \`x-\${string}\``), options("a: string")],
    [signature("a: string"), signature("a: string | undefined")],
    [classOf("f(a: string): void"), classOf("f(a: string | number): void")],
  ],
  "the type of a received value is widened": [
    [result("a: string"), result("a: string | undefined")],
    [signature("", "Promise<string>"), signature("", "Promise<string | null>")],
    ['export const a = "x";', 'export const a: string = "x";'],
    [variants('{ type: "a"; x: 1 }'), variants('{ type: "a"; x: 1 } | { type: "b" }')],
  ],
  "a value is added to a closed union that is received, or to an enum": [
    [variants('"a" | "b"'), variants('"a" | "b" | "c"')],
    ["export enum A { B = 1 }", "export enum A { B = 1, C = 2 }"],
  ],
  "a known value is added to an open union": [[variants('"a" | (string & {})'), variants('"a" | "b" | (string & {})')]],
  "a received property or array becomes `readonly`": [
    [classOf("a: string"), classOf("get a(): string")],
    [result("a: string"), result("readonly a: string")],
    [result("a: string[]"), result("a: readonly string[]")],
  ],
  "an index signature is added": [
    [result("a: string"), result("a: string; [name: symbol]: string")],
    [options("a?: string"), options("a?: string; [name: string]: string | undefined")],
    [result("a: string"), result("a: string; [name: string]: string")],
  ],
  "a type parameter is added without a default": [[generic("B", "b: B"), generic("B, C", "b: B; c: C")]],
  "a type parameter is added with a default": [[generic("B", "b: B"), generic("B, C = string", "b: B; c: C")]],
  "a type parameter gets a constraint, or loses its default": [
    [generic("B = string", "b: B"), generic("B", "b: B")],
    [signature("a: A", "A", "<A>"), signature("a: A", "A", "<A extends object>")],
  ],
  "a parameter, a type parameter or a private member gets another name": [
    [signature("a: string"), signature("b: string")],
    [signature("a: A", "A[]", "<A>"), signature("a: B", "B[]", "<B>")],
    [signature("a: unknown", "a is A", "<A>"), signature("a: unknown", "a is B", "<B>")],
    [classOf("private a: string"), classOf("private b: string")],
  ],
  "a conditional type, a mapped type, a type predicate, `this`, a base class or the default of a type parameter changes":
    [
      [generic("B = string", "b: B"), generic("B = number", "b: B")],
      [signature("a: A", "A", "<A>"), signature("a: A", "A", "<const A>")],
      [classOf("f(): this"), classOf("f(): A")],
      [signature(""), signature("this: Date")],
      ["export declare class A extends Error {}", "export declare class A extends TypeError {}"],
      ["export type A<B> = B extends string ? 1 : 2;", "export type A<B> = B extends number ? 1 : 2;"],
      [
        "type I<B> = B extends string ? 1 : 2; export declare function f<B>(b: B): I<B>;",
        "type I<B> = B extends string ? 1 : 3; export declare function f<B>(b: B): I<B>;",
      ],
      ["export type A<B> = { [C in keyof B]: string };", "export type A<B> = { [C in keyof B]?: string };"],
      [signature("a: unknown", "a is string"), signature("a: unknown", "boolean")],
    ],
  "the compiler finds another difference, such as an abstract constructor": [
    ["export type A = new () => Date;", "export type A = abstract new () => Date;"],
  ],
  "a type gets another notation, such as an interface that is written as a type": [
    [result("a: string"), variants("{ a: string }")],
    [`interface I { a: string } ${result("i: I")}`, result("i: { a: string }")],
  ],
  "a callback has to return something": [[options("on: () => void"), options("on: () => boolean")]],
  "a class that users pass gets its first private member": [
    [classOf("a: string", signature("a: A")), classOf("a: string; private b: string", signature("a: A"))],
    [classOf("a: string", signature("a: A")), classOf("a: string; #b: string", signature("a: A"))],
  ],
  "a class becomes abstract, or hides its constructor": [
    [classOf("a: string"), "export declare abstract class A { a: string }"],
    [classOf("constructor()"), classOf("private constructor()")],
  ],
  "a class becomes an interface": [[classOf("a: string"), "export interface A { a: string }"]],
  "`@deprecated` is added": [["/** A. */ export const a = 1;", "/** A.\n @deprecated Use b. */ export const a = 1;"]],
  "`@default` changes": [[options("\n/** @default 1 */ a?: number"), options("\n/** @default 2 */ a?: number")]],
  "`@default` is added": [[options("\n/** A. */ a?: number"), options("\n/** A.\n @default 2 */ a?: number")]],
  "a doc comment, the README or the implementation changes": [
    [options("\n/** A. */ a?: number"), options("\n/** B. */ a?: number")],
    [{ "README.md": "# A\n" }, { "README.md": "# B\n" }],
    ["export function f(): number { return 1; }", "export function f(): number { return 2; }"],
  ],
  "a comment in the code changes": [["// A.\nexport const a = 1;", "export const a = 1;"]],
  "`engines` or a peer dependency allows fewer versions": [
    [manifest({ engines: { node: ">=20" } }), manifest({ engines: { node: ">=22" } })],
    [manifest({ peerDependencies: { msw: "^2.0.0 || ^3.0.0" } }), manifest({ peerDependencies: { msw: "^3.0.0" } })],
  ],
  "an engine or a peer dependency is added": [
    [manifest({}), manifest({ engines: { node: ">=20" } })],
    [manifest({}), manifest({ peerDependencies: { msw: "^2.0.0" } })],
  ],
  "a path or a condition of `exports`, a command or an option of a command is added": [
    [command(""), command('port: { type: "string" }')],
    [manifest({ exports: entry }), manifest({ exports: { ...entry, "./package.json": "./package.json" } })],
    [
      manifest({ exports: { ".": { default: "./dist/index.js" } } }),
      manifest({ exports: { ".": { browser: "./dist/index.js", default: "./dist/index.js" } } }),
    ],
    [manifest({}), manifest({ bin: { a: "./dist/index.js" } })],
  ],
  "a dependency or its range changes": [
    [manifest({ dependencies: { a: "^1.0.0" } }), manifest({ dependencies: { a: "^2.0.0", b: "1.0.0" } })],
  ],
  "a field without a rule changes, such as the license": [[manifest({ license: "MIT" }), manifest({ license: "ISC" })]],
  "scripts or development dependencies change": [
    [manifest({ scripts: { a: "b" } }), manifest({ devDependencies: { a: "1.0.0" } })],
  ],
};
