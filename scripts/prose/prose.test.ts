import { describe, expect, test } from "vitest";
import { countIdioms } from "./count-idioms.ts";
import { readProse } from "./read-prose.ts";

const texts = (file: string, source: string): string[] => readProse(file, source).map(({ text }) => text);

describe("reading prose", () => {
  test("reads Markdown without code", () => {
    const source = "# Title\n\nA `name` here.\n\n```ts\nconst what = 1;\n```\n\nThe end.";

    expect(texts("a.md", source)).toEqual(["# Title", "A x here.", "The end."]);
  });

  test("reads comments and sentences of TypeScript, not its names", () => {
    const source = `/** Returns a token. */
export function token(): string {
  // Cached for a minute.
  return check("what", \`The token of \${name} is not a string.\`);
}`;

    expect(texts("a.ts", source).sort()).toEqual(["Cached for a minute.", "Returns a token.", "is not a string."]);
  });

  test("reads the summaries, descriptions and comments of a spec", () => {
    const source = "# Read 2026-11-25.\ninfo:\n  description: |\n    Lists runs.\n  what: no prose\n";

    expect(texts("a.yaml", source)).toEqual(["Read 2026-11-25.", "Lists runs."]);
  });

  test("reports the line of a comment", () => {
    expect(readProse("a.ts", "const a = 1;\n\n// Here it is.\n")).toEqual([
      { text: "Here it is.", line: 3, isDocstring: false },
    ]);
  });
});

describe("counting idioms", () => {
  const count = (source: string): Record<string, number> => {
    const { counts } = countIdioms(new Map([["a.ts", readProse("a.ts", source)]]));
    return Object.fromEntries(counts.map(({ idiom, uses }) => [idiom.split(/[ ,]/)[0], uses.length]));
  };

  test.each([
    ["// Returns what it got.", "what"],
    ["// Reads the answer.", "answer"],
    ["// The service says no.", "code"],
    ["// All but for one.", "but"],
    ["// A home of its own.", "of"],
    ["// Nobody waits.", "nobody"],
    ["// An arm of the union.", "arm"],
    ["/** Whether it is on. */", "docstrings"],
  ])("counts the idiom in %j", (source, idiom) => {
    expect(count(source)).toMatchObject({ [idiom]: 1 });
  });

  test("counts nothing in plain English", () => {
    const counts = count("/** Returns the response. */\n// The server answers 404, so the list is empty.");

    expect(Object.values(counts).every((uses) => uses === 0)).toBe(true);
  });

  test("is a rate per thousand words", () => {
    const { words, counts } = countIdioms(new Map([["a.ts", readProse("a.ts", "// One two three what.")]]));

    expect([words, counts[0]?.rate]).toEqual([4, 250]);
  });
});
