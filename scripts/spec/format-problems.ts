import { stripVTControlCharacters } from "node:util";
import type { NormalizedProblem } from "@redocly/openapi-core";
import { linkTo } from "./locate.ts";
import type { Finding } from "./spec-error.ts";
import { referenceTo } from "./spec-resolver.ts";

/** Puts each problem on a line that editors and terminals link: `specs/export/openapi.yaml:31:11 rule-name: reason`. */
export function formatProblems(root: string, problems: NormalizedProblem[]): Finding[] {
  return withoutEchoes(problems).map(({ ruleId, message, suggest, location: [location] }) => {
    const hint = suggest[0] ? ` Did you mean ${suggest[0]}?` : "";
    const text = stripVTControlCharacters(message).replaceAll(/\s+/g, " ").trim();
    const reason = `${ruleId}: ${text.replaceAll(`${referenceTo(root)}/`, "")}${hint}`;
    const line = location ? `${linkTo(root, location)} ${reason}` : reason;
    return { line, pointer: location?.pointer ?? "", reason };
  });
}

/** Keeps the problems to fix first: those after a file or a reference that cannot be read are mostly its consequences. */
function withoutEchoes(problems: NormalizedProblem[]): NormalizedProblem[] {
  const unresolved = problems.filter(({ ruleId }) => ruleId === "no-unresolved-refs");
  const unparsed = unresolved.filter(({ message }) => message.startsWith("Failed to parse"));
  const broken = problems.filter(({ message }) => !nullBranch.test(message));
  return [unparsed, unresolved, broken].find((list) => list.length > 0) ?? problems;
}

/** Reported in addition for each wrong value that may be null. */
const nullBranch = /(property type must be null|property must match exactly one schema in oneOf)\.$/;
