import type { Reason } from "./reason.ts";
import type { Snippet } from "./surface-code.ts";
import type { Side, User, UserError } from "./worlds.ts";

/** A reason with the code that it breaks. */
export interface Claim extends Reason {
  snippet?: Snippet;
}

/** A claim with its code as a user of both states. */
export interface Trial {
  claim: Claim;
  before: User;
  after: User;
}

/** Prepares the code of claims for the compiler. */
export function prepareTrials(claims: Claim[]): Trial[] {
  return claims.flatMap((claim, index) => {
    if (!claim.snippet) return [];
    const text = [...claim.snippet.prelude, ...claim.snippet.lines, "export {};"].join("\n");
    const user = (side: Side): User => ({ path: `snippet-${index}.ts`, text, sideOf: () => side });
    return [{ claim, before: user("before"), after: user("after") }];
  });
}

/** Keeps the code of those claims that compiles with the last release and not with the new one. */
export function confirmClaims(claims: Claim[], trials: Trial[], errors: Map<User, UserError[]>): Reason[] {
  return claims.map(({ snippet, ...reason }) => {
    const trial = trials.find(({ claim }) => claim.snippet === snippet);
    if (!snippet || !trial || errors.get(trial.before)?.length !== 0) return reason;
    const start = snippet.prelude.length;
    // A call that does not compile is another reason than a value that is read from its result.
    const first = start + (reason.direction === "received" && snippet.lines.length > 1 ? 1 : 0);
    const error = errors.get(trial.after)?.find(({ line }) => line >= first);
    return error
      ? { ...reason, code: { lines: snippet.lines, index: error.line - start, message: error.message } }
      : reason;
  });
}
