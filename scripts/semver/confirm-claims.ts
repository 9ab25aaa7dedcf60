import type { Reason } from "./reason.ts";
import type { Snippet } from "./surface-code.ts";
import type { Worlds } from "./worlds.ts";

/** A reason with the code that it breaks. */
export interface Claim extends Reason {
  snippet?: Snippet;
}

/** Keeps the code of those claims that compiles with the last release and not with the new one. */
export function confirmClaims(worlds: Worlds, claims: Claim[][]): Reason[][] {
  const snippets = [...new Set(claims.flat().flatMap(({ snippet }) => snippet ?? []))];
  const paths = new Map(snippets.map((snippet, index) => [snippet, `snippet-${index}.ts`]));
  const textOf = ({ prelude, lines }: Snippet) => [...prelude, ...lines, "export {};"].join("\n");
  if (snippets.length > 0) worlds.add(new Map([...paths].map(([snippet, path]) => [path, textOf(snippet)])));
  return claims.map((list) =>
    list.map(({ snippet, ...reason }) => {
      if (!snippet) return reason;
      const path = paths.get(snippet) ?? "";
      const start = snippet.prelude.length;
      // A call that does not compile is another reason than a value that is read from its result.
      const first = start + (reason.direction === "received" && snippet.lines.length > 1 ? 1 : 0);
      const error = worlds.errorsOf("after", path).find(({ line }) => line >= first);
      if (!error || worlds.errorsOf("before", path).length > 0) return reason;
      return { ...reason, code: { lines: snippet.lines, index: error.line - start, message: error.message } };
    }),
  );
}
