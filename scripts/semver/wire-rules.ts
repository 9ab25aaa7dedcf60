import type { Bump } from "./bump.ts";
import type { WireChange } from "./read-wire-changes.ts";
import type { Reason } from "./reason.ts";

/** Where we see a change of the documents otherwise than `redocly diff` does. */
export interface WireRule {
  why: string;
  applies: (change: WireChange, typeReasons: Reason[]) => boolean;
  bump: Bump;
}

/** The corrections, of which the first that applies counts. What it misses about types is the other judge's. */
export const wireRules: WireRule[] = [
  {
    why: "Semantic versioning asks for a minor version when something is deprecated.",
    applies: ({ property, revision }) => property === "deprecated" && revision?.value === true,
    bump: "minor",
  },
  {
    why: "A call that leaves something out does something else when the default is another one.",
    applies: ({ property, base, revision }) =>
      property === "default" && base?.value !== undefined && revision?.value !== undefined,
    bump: "major",
  },
  {
    why: "Parameters that move between an operation and its path are reported as removed and added, and are sent as before.",
    applies: ({ verdicts }, typeReasons) =>
      verdicts.some(({ ruleId }) => ruleId.startsWith("parameter-")) &&
      !typeReasons.some(({ direction, place }) => direction === "sent" && /^(path|query|header)\./.test(place)),
    bump: "patch",
  },
];
