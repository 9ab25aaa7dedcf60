import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { getLineColLocation, type NormalizedProblem } from "@redocly/openapi-core";

/** Puts each problem on a line that editors and terminals link: `specs/export/openapi.yaml:31:11 rule-name: reason`. */
export function formatProblems(root: string, problems: NormalizedProblem[]): string[] {
  return withoutEchoes(problems).map(({ ruleId, message, suggest, location: [location] }) => {
    const hint = suggest[0] ? ` Did you mean ${suggest[0]}?` : "";
    const reason = oneLine(message).replaceAll(`${root}/`, "") + hint;
    if (!location) return `${ruleId}: ${reason}`;
    const { source, start } = getLineColLocation(location);
    return `${relative(root, source.absoluteRef)}:${start.line}:${start.col} ${ruleId}: ${reason}`;
  });
}

/** Keeps what has to be mended first: behind a file or a reference that cannot be read, most of the rest is an echo. */
function withoutEchoes(problems: NormalizedProblem[]): NormalizedProblem[] {
  const unresolved = problems.filter(({ ruleId }) => ruleId === "no-unresolved-refs");
  const unparsed = unresolved.filter(({ message }) => message.startsWith("Failed to parse"));
  const broken = problems.filter(({ message }) => !nullBranch.test(message));
  return [unparsed, unresolved, broken].find((list) => list.length > 0) ?? problems;
}

/** What a nullable value that is wrong also gets told. */
const nullBranch = /(property type must be null|property must match exactly one schema in oneOf)\.$/;

function oneLine(text: string): string {
  return stripVTControlCharacters(text).replaceAll(/\s+/g, " ").trim();
}
