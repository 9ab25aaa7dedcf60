import { releasedBump } from "./changeset.ts";
import type { Rating } from "./rate.ts";
import type { Reason } from "./reason.ts";
import { reasonText, shorten } from "./reason-text.ts";

/** Formats a rating for a terminal: a line for each reason, and under it the line of code that stops compiling. */
export function formatRating(rating: Rating): string {
  const reasons = rating.reasons.flatMap((reason) => [
    `  ${reason.bump.padEnd(7)} ${reasonText(reason)}`,
    ...codeLines(reason).map((line) => `          ${line}`),
  ]);
  return [headline(rating), ...reasons].join("\n");
}

/** Formats a rating for a pull request. */
export function formatMarkdown(rating: Rating): string {
  const reasons = rating.reasons.flatMap((reason) => {
    const code = codeLines(reason).map((line) => `  ${line}`);
    return [
      `- **${reason.bump}** ${reasonText(reason)}`,
      ...(code.length > 0 ? ["", "  ```ts", ...code, "  ```"] : []),
    ];
  });
  return [`### ${headline(rating)}`, ...reasons, ""].join("\n");
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
  return (code?.lines ?? []).flatMap((line, index) =>
    index === code?.index ? [`> ${line}`, `  // ${shorten(code.message, 160)}`] : [`  ${line}`],
  );
}
