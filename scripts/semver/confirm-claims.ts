import { namedReason, type Reason } from "./reason.ts";
import type { Snippet } from "./user-code.ts";
import type { Worlds } from "./worlds.ts";

/** A reason with the code that it breaks. */
export interface Claim extends Reason {
  snippet?: Snippet | undefined;
}

/** A claim about a name that is new, or about one that is gone, with code that needs it. */
export function nameClaim(location: string, isAdded: boolean, snippet: Snippet): Claim {
  return isAdded ? namedReason("minor", location, "added") : { ...namedReason("major", location, "removed"), snippet };
}

/** Keeps the code of those claims that compiles with the last release and not with the new one. */
export function confirmClaims(worlds: Worlds, claims: Claim[][]): Reason[][] {
  const snippets = new Map(claims.flat().flatMap(({ snippet }) => (snippet ? [[textOf(snippet), snippet]] : [])));
  const paths = new Map([...snippets.keys()].map((text, index) => [text, `snippet-${index}.ts`]));
  if (paths.size > 0) worlds.add(new Map([...paths].map(([text, path]) => [path, text])));
  return claims.map((list) =>
    list.map(({ snippet, ...reason }) => {
      if (!snippet) return reason;
      const start = snippet.prelude.length;
      const error = worlds.newErrorsIn(paths.get(textOf(snippet)) ?? "").find(({ line }) => line >= start);
      if (!error) return reason;
      return { ...reason, code: { lines: snippet.lines, index: error.line - start, message: error.message } };
    }),
  );
}

function textOf({ prelude, lines }: Snippet): string {
  return [...prelude, ...lines, "export {};"].join("\n");
}
