import { isDeepStrictEqual } from "node:util";
import type { SpecDocument } from "../spec/spec-document.ts";
import type { Bump, Direction, Rated, Reason } from "./reason.ts";
import { type WireFacts, wireFacts } from "./wire-facts.ts";

/** Compares the statements of two specs that types do not express. Types rate the members that are new or gone. */
export function compareWire(before: SpecDocument, after: SpecDocument): Reason[] {
  const ones = wireFacts(before);
  return [...wireFacts(after)].flatMap(([key, is]) => {
    const was = ones.get(key);
    return was ? compareFacts(was, is) : [];
  });
}

function compareFacts(was: WireFacts, { direction, location, operations, facts }: WireFacts): Reason[] {
  return [...new Set([...was.facts.keys(), ...facts.keys()])].flatMap((fact): Reason[] => {
    const [before, after] = [was.facts.get(fact), facts.get(fact)];
    if (isDeepStrictEqual(before, after)) return [];
    const rated = rateFact(fact, before, after, direction);
    const text = (value: unknown) =>
      value === undefined || rated?.bump === "patch" ? undefined : JSON.stringify(value);
    return rated ? [{ direction, location, operations, ...rated, before: text(before), after: text(after) }] : [];
  });
}

/** Rates a statement of a spec that was added, changed or removed. */
function rateFact(fact: string, before: unknown, after: unknown, direction: Direction) {
  const state = before === undefined ? `\`${fact}\` added` : after === undefined ? `\`${fact}\` removed` : undefined;
  const rated = (bump: Rated, change = state ?? `another \`${fact}\``) => ({ bump, change });
  // Types rate the rest of a type.
  if (fact === "type") return isWholeNow(before, after) ? rated(direction === "sent" ? "major" : "patch") : undefined;
  if (fact === "deprecated")
    return after === true ? rated("minor", "now deprecated") : rated("patch", "no longer deprecated");
  if (/^examples?$/.test(fact)) return rated("patch", "another example");
  if (fact.startsWith("x-")) return rated("patch", `another \`${fact}\``);
  if (/^(description|summary|title|externalDocs|tags|xml|links|info\..*)$/.test(fact))
    return rated("patch", "documentation");
  const rule = rules[fact];
  return rule ? rated(rule(before, after, direction)) : rated("unrated");
}

type Rule = (before: unknown, after: unknown, direction: Direction) => Bump;

const narrowing =
  (isNarrower: (before: never, after: never) => boolean): Rule =>
  (before, after, direction) => {
    const isNew = before === undefined || (after !== undefined && isNarrower(before as never, after as never));
    return direction === "sent" && isNew ? "major" : "patch";
  };
const lower = narrowing((before: number, after: number) => after < before);
const higher = narrowing((before: number, after: number) => after > before);
const other = narrowing(() => true);
const flag: Rule = (_, after, direction) => (direction === "sent" && after === true ? "major" : "patch");
const always: Rule = () => "major";
const beyondTexts: Rule = (before, after) => (withoutTexts(before) === withoutTexts(after) ? "patch" : "major");

const rules: Record<string, Rule> = {
  maximum: lower,
  exclusiveMaximum: lower,
  maxLength: lower,
  maxItems: lower,
  maxProperties: lower,
  minimum: higher,
  exclusiveMinimum: higher,
  minLength: higher,
  minItems: higher,
  minProperties: higher,
  pattern: other,
  format: other,
  multipleOf: other,
  contentEncoding: other,
  contentMediaType: other,
  not: other,
  uniqueItems: flag,
  closed: flag,
  readOnly: flag,
  // A value that is only written is no longer received.
  writeOnly: (_, after, direction) => (direction === "received" && after === true ? "major" : "patch"),
  combination: (_, after, direction) => (direction === "sent" && after === "oneOf" ? "major" : "patch"),
  // The same call does something else.
  default: (before, _, direction) => (direction === "sent" && before !== undefined ? "major" : "patch"),
  style: always,
  explode: always,
  allowReserved: always,
  allowEmptyValue: flag,
  // Requests, and the token with them, go to another server, or users sign in another way.
  servers: beyondTexts,
  securitySchemes: beyondTexts,
  content: rateContent,
  security: rateSecurity,
};

/** Returns whether numbers must be whole from now on, which types do not express. */
function isWholeNow(before: unknown, after: unknown): boolean {
  const [ones, others] = [before, after].map((type) => [type ?? []].flat());
  return Boolean(ones?.includes("number") && others?.includes("integer") && !others.includes("number"));
}

/** A body that is new or gone is a difference of types; another media type is another version of the API. */
function rateContent(before: unknown, after: unknown, direction: Direction): Bump {
  const [ones, others] = [before, after] as [string[] | undefined, string[] | undefined];
  if (!ones || !others) return "patch";
  return direction === "sent" && ones.every((type) => others.includes(type)) ? "minor" : "major";
}

type Alternatives = Record<string, string[]>[];

/** A token that was accepted must still be: each alternative of before must fulfill one of now. */
function rateSecurity(before: unknown, after: unknown): Bump {
  const fulfills = (given: Alternatives[number], wanted: Alternatives[number]) =>
    Object.entries(wanted).every(
      ([scheme, scopes]) => scopes.every((scope) => given[scheme]?.includes(scope)) && scheme in given,
    );
  const isCovered = (ones: Alternatives, others: Alternatives) =>
    ones.every((one) => others.some((candidate) => fulfills(one, candidate)));
  // No alternative means that no token is needed.
  const [ones, others] = [before, after].map((list) => ((list as unknown[] | undefined)?.length ? list : [{}]));
  if (!isCovered(ones as Alternatives, others as Alternatives)) return "major";
  return isCovered(others as Alternatives, ones as Alternatives) ? "patch" : "minor";
}

function withoutTexts(value: unknown): string {
  return JSON.stringify(value, (key, inner) => (key === "description" || key === "scopes" ? undefined : inner));
}
