import { releasedBump } from "./changeset.ts";
import type { Rating } from "./rate.ts";
import type { Reason } from "./reason.ts";
import { reasonText, shorten } from "./reason-text.ts";

/** Formats a rating for a terminal: a line for each reason, and under it the line of code that stops compiling. */
export function formatRating(rating: Rating): string {
  return [
    headline(rating),
    ...rating.reasons.flatMap((reason) => [
      `  ${reason.bump.padEnd(7)} ${reasonText(reason)}`,
      ...codeLines(reason).map((line) => `          ${line}`),
    ]),
  ].join("\n");
}

/** Formats ratings for a pull request. */
export function formatMarkdown(ratings: Rating[]): string {
  const sections = ratings.map((rating) => {
    const reasons = rating.reasons.map((reason) => {
      const code = codeLines(reason);
      const block = code.length > 0 ? ["", "```ts", ...code, "```"].map((line) => `\n  ${line}`.trimEnd()) : [];
      return `- **${reason.bump}** ${reasonText(reason)}${block.join("")}`;
    });
    return [`### ${headline(rating)}`, ...reasons].join("\n");
  });
  return sections.join("\n\n");
}

/** Summarizes a rating: `@itwin-rest/export: major since @itwin-rest/export@0.1.0, released as minor before 1.0`. */
function headline(rating: Rating): string {
  const { package: name, base, bump } = rating;
  if (!base) return `${name}: ${bump}, the first release`;
  const released = releasedBump(rating);
  const note = bump === "unrated" ? ": decide" : released === bump ? "" : `, released as ${released} before 1.0`;
  return `${name}: ${bump} since ${base.reference}${note}`;
}

function codeLines({ code }: Reason): string[] {
  if (!code) return [];
  return code.lines.flatMap((line, index) =>
    index === code.index ? [`> ${line}`, `  // ${shorten(code.message, 160)}`] : [`  ${line}`],
  );
}
