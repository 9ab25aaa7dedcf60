import { expect, test } from "vitest";
import { largest, type Rated } from "./reason.ts";
import { reasonText } from "./reason-text.ts";
import { rateSources } from "./testing/rate-packages.ts";

const poll = (options: string) => `${options}\nexport declare function poll(options: Options): void;`;
const read = (result: string) => `${result}\nexport declare function read(): Result;`;

/** Edits of declarations with their bumps in both directions. */
const rows: [title: string, before: string, after: string, bump: Rated, back: Rated][] = [
  ["an export", "export const a = 1;", "export const a = 1; export type B = string;", "minor", "major"],
  [
    "an optional option",
    poll("export interface Options { a?: string }"),
    poll("export interface Options { a?: string; b?: string }"),
    "minor",
    "major",
  ],
  [
    "a required option",
    poll("export interface Options { a?: string }"),
    poll("export interface Options { a?: string; b: string }"),
    "major",
    "major",
  ],
  [
    "an option becomes optional",
    poll("export interface Options { a: string }"),
    poll("export interface Options { a?: string }"),
    "minor",
    "major",
  ],
  [
    "an option accepts more",
    poll("export interface Options { a: string }"),
    poll("export interface Options { a: string | number }"),
    "minor",
    "major",
  ],
  [
    "an option accepts any value",
    poll("export interface Options { a: string }"),
    poll("export interface Options { a: any }"),
    "minor",
    "major",
  ],
  [
    "a property of a result",
    read("export interface Result { a: string }"),
    read("export interface Result { a: string; b: string }"),
    "minor",
    "major",
  ],
  [
    "a result becomes optional",
    read("export interface Result { a: string }"),
    read("export interface Result { a?: string }"),
    "major",
    "minor",
  ],
  [
    "a result is wider",
    read("export interface Result { a: string }"),
    read("export interface Result { a: string | undefined }"),
    "major",
    "minor",
  ],
  [
    "a value of a closed union",
    read('export type Result = "a" | "b";'),
    read('export type Result = "a" | "b" | "c";'),
    "major",
    "major",
  ],
  [
    "a known value of an open union",
    read('export type Result = "a" | (string & {});'),
    read('export type Result = "a" | "b" | (string & {});'),
    "patch",
    "patch",
  ],
  [
    "a variant with a tag",
    read('export type Result = { type: "a"; x: 1 };'),
    read('export type Result = { type: "a"; x: 1 } | { type: "b" };'),
    "major",
    "minor",
  ],
  [
    "a property of a variant",
    read('export type Result = { type: "a" } | { type: "b" };'),
    read('export type Result = { type: "a"; x: 1 } | { type: "b" };'),
    "minor",
    "major",
  ],
  [
    "readonly",
    read("export interface Result { a: string }"),
    read("export interface Result { readonly a: string }"),
    "major",
    "minor",
  ],
  [
    "a readonly array",
    read("export interface Result { a: string[] }"),
    read("export interface Result { a: readonly string[] }"),
    "major",
    "minor",
  ],
  [
    "an index signature of options",
    poll("export interface Options { a?: string }"),
    poll("export interface Options { a?: string; [name: string]: string | undefined }"),
    "minor",
    "major",
  ],
  [
    "an index signature of a result",
    read("export interface Result { a: string }"),
    read("export interface Result { a: string; [name: string]: string }"),
    "minor",
    "major",
  ],
  [
    "an optional parameter",
    "export declare function f(a: string): void;",
    "export declare function f(a: string, b?: string): void;",
    "minor",
    "major",
  ],
  [
    "a required parameter",
    "export declare function f(a: string): void;",
    "export declare function f(a: string, b: string): void;",
    "major",
    "major",
  ],
  [
    "a parameter with another name",
    "export declare function f(a: string): void;",
    "export declare function f(b: string): void;",
    "patch",
    "patch",
  ],
  [
    "a rest parameter",
    "export declare function f(a: string): void;",
    "export declare function f(a: string, ...b: string[]): void;",
    "minor",
    "major",
  ],
  [
    "an overload",
    "export declare function f(a: string): void;",
    "export declare function f(a: string): void; export declare function f(a: number): void;",
    "minor",
    "major",
  ],
  [
    "a method parameter is narrower",
    "export declare class A { f(a: string | number): void }",
    "export declare class A { f(a: string): void }",
    "major",
    "minor",
  ],
  [
    "a constructor parameter",
    "export declare class A { constructor(a?: string) }",
    "export declare class A { constructor(a: string) }",
    "major",
    "minor",
  ],
  [
    "a private member",
    "export declare class A { private a: string }",
    "export declare class A { private b: string }",
    "patch",
    "patch",
  ],
  [
    "a static member",
    "export declare class A { a: string }",
    "export declare class A { a: string; static b: string }",
    "minor",
    "major",
  ],
  [
    "a parameter of a callback",
    "export interface Options { on?: (event: { a: string }) => void }",
    "export interface Options { on?: (event: { a: string; b: string }) => void }",
    "minor",
    "major",
  ],
  [
    "an asynchronous result",
    "export declare function f(): Promise<string>;",
    "export declare function f(): Promise<string | null>;",
    "major",
    "minor",
  ],
  ["a type parameter", "export interface A<B> { b: B }", "export interface A<B, C> { b: B; c: C }", "major", "major"],
  [
    "a type parameter with a default",
    "export interface A<B> { b: B }",
    "export interface A<B, C = string> { b: B; c: C }",
    "minor",
    "major",
  ],
  [
    "a constraint",
    "export declare function f<A>(a: A): A;",
    "export declare function f<A extends object>(a: A): A;",
    "major",
    "minor",
  ],
  [
    "a type parameter with another name",
    "export declare function f<A>(a: A): A[];",
    "export declare function f<B>(a: B): B[];",
    "patch",
    "patch",
  ],
  [
    "a type parameter with another name in a type predicate",
    "export declare function f<A>(a: unknown): a is A;",
    "export declare function f<B>(a: unknown): a is B;",
    "patch",
    "patch",
  ],
  [
    "a generic result",
    "export declare function f<A>(a: A): { a: A };",
    "export declare function f<A>(a: A): { a: A; b: A };",
    "minor",
    "major",
  ],
  [
    "a conditional type",
    "export type A<B> = B extends string ? 1 : 2;",
    "export type A<B> = B extends number ? 1 : 2;",
    "unrated",
    "unrated",
  ],
  [
    "an internal conditional type",
    "type I<B> = B extends string ? 1 : 2; export declare function f<B>(b: B): I<B>;",
    "type I<B> = B extends string ? 1 : 3; export declare function f<B>(b: B): I<B>;",
    "unrated",
    "unrated",
  ],
  [
    "a mapped type",
    "export type A<B> = { [C in keyof B]: string };",
    "export type A<B> = { [C in keyof B]?: string };",
    "unrated",
    "unrated",
  ],
  [
    "a type predicate",
    "export declare function f(a: unknown): a is string;",
    "export declare function f(a: unknown): boolean;",
    "unrated",
    "unrated",
  ],
  [
    "an interface is written as a type",
    read("export interface Result { a: string }"),
    read("export type Result = { a: string };"),
    "patch",
    "patch",
  ],
  [
    "an internal type is inlined",
    read("interface I { a: string } export interface Result { i: I }"),
    read("export interface Result { i: { a: string } }"),
    "patch",
    "patch",
  ],
  [
    "a class becomes an interface",
    "export declare class A { a: string }",
    "export interface A { a: string }",
    "major",
    "minor",
  ],
  ["a constant", 'export const a = "x";', 'export const a: string = "x";', "major", "minor"],
  ["an enum member", "export enum A { B = 1 }", "export enum A { B = 1, C = 2 }", "major", "major"],
  [
    "a type that contains itself",
    read("export interface Result { next?: Result }"),
    read("export interface Result { next?: Result; a: string }"),
    "minor",
    "major",
  ],
  [
    "@deprecated",
    "/** A. */ export const a = 1;",
    "/** A.\n @deprecated Use b. */ export const a = 1;",
    "minor",
    "patch",
  ],
  [
    "@default",
    "export interface AOptions {\n/** @default 1 */ a?: number }",
    "export interface AOptions {\n/** @default 2 */ a?: number }",
    "major",
    "major",
  ],
  [
    "a new @default",
    "export interface AOptions {\n/** A. */ a?: number }",
    "export interface AOptions {\n/** A.\n @default 2 */ a?: number }",
    "patch",
    "major",
  ],
  [
    "a doc comment",
    "export interface AOptions {\n/** A. */ a?: number }",
    "export interface AOptions {\n/** B. */ a?: number }",
    "patch",
    "patch",
  ],
  ["a comment", "// A.\nexport const a = 1;", "export const a = 1;", "none", "none"],
  [
    "an implementation",
    "export function f(): number { return 1; }",
    "export function f(): number { return 2; }",
    "patch",
    "patch",
  ],
];

const changes = rows.map(([, before, after]) => ({ before, after }));
const rated = rateSources([...changes, ...changes.map(({ before, after }) => ({ before: after, after: before }))]);

test.each(rows.map(([title, , , bump, back], index) => ({ title, bump, back, index })))(
  "$bump and $back: $title",
  ({ bump, back, index }) => {
    const [there = [], opposite = []] = [rated[index], rated[index + rows.length]];

    expect({ bump: largest(there.map((reason) => reason.bump)), there: there.map(reasonText) }).toMatchObject({ bump });
    expect({ back: largest(opposite.map((reason) => reason.bump)), opposite: opposite.map(reasonText) }).toMatchObject({
      back,
    });
  },
);

test("names the member, the direction, the types and the line that stops compiling", () => {
  const [reasons] = rateSources([
    {
      before: read("export interface Result { a: { b: string } }"),
      after: read("export interface Result { a: { b: number } }"),
    },
  ]);

  expect(reasons?.[0]).toMatchObject({
    bump: "major",
    direction: "received",
    location: "Result.a.b",
    before: "string",
    after: "number",
    code: {
      lines: ["const known: string | undefined = value.a.b;"],
      index: 0,
      message: "TS2322: Type 'number' is not assignable to type 'string'.",
    },
  });
});
