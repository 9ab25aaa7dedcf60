import type { Reason } from "./reason.ts";
import { reasonText, shorten } from "./reason-text.ts";
import type { Verdict } from "./verdict-of.ts";

/** Writes a verdict for a terminal: a line for each reason, and under it the line of code that stops compiling. */
export function formatVerdict(verdict: Verdict): string {
  return [
    verdictLine(verdict),
    ...verdict.reasons.flatMap((reason) => [`  ${reason.bump.padEnd(6)} ${reasonText(reason)}`, ...codeLines(reason)]),
    ...brokenLines(verdict).map((line) => `  ${line}`),
  ].join("\n");
}

/** Writes verdicts for a pull request. */
export function formatMarkdown(verdicts: Verdict[]): string {
  const sections = verdicts.map((verdict) =>
    [
      `### ${verdictLine(verdict)}`,
      ...verdict.reasons.map((reason) => {
        const code = codeLines(reason).map((line) => line.slice(11));
        const block = code.length > 0 ? ["", "```ts", ...code, "```"].map((line) => `\n  ${line}`.trimEnd()) : [];
        return `- **${reason.bump}** ${reasonText(reason)}${block.join("")}`;
      }),
      ...brokenLines(verdict).map((line) => `- ${line}`),
    ].join("\n"),
  );
  return sections.join("\n\n");
}

/** Says in a line how big it is: `@itwin-rest/export: major since @itwin-rest/export@0.1.0, released as minor before 1.0`. */
function verdictLine({ package: name, base, bump, release }: Verdict): string {
  if (!base) return `${name}: ${bump}, the first release`;
  return `${name}: ${bump} since ${base.reference}${release === bump ? "" : `, released as ${release} before 1.0`}`;
}

function codeLines({ code, error }: Reason): string[] {
  if (!code || !error) return [];
  return code.flatMap((line, index) => {
    const isBroken = index === error.line;
    return [
      `         ${isBroken ? ">" : " "} ${line}`,
      ...(isBroken ? [`           // ${shorten(error.message, 160)}`] : []),
    ];
  });
}

/** Old code may break by a major change, and by nothing else. */
function brokenLines({ bump, broken }: Verdict): string[] {
  return broken.map(({ file, line, code, error }) => {
    const say = bump === "major" ? "old code" : "error: the verdict is not major, and old code stops compiling:";
    return `${say} ${file}:${line} \`${code}\` ${error}`;
  });
}
