import { isDeepStrictEqual } from "node:util";
import type { SpecDocument } from "../spec/spec-document.ts";
import { pairByKey } from "./pair-by-key.ts";
import type { Bump, Direction, Rated, Reason } from "./reason.ts";
import { wireFacts } from "./wire-facts.ts";

/** Compares the statements of two specs that types do not express. Types rate the members that are new or gone. */
export function compareWire(before: SpecDocument, after: SpecDocument): Reason[] {
  const ones = wireFacts(before);
  return [...wireFacts(after)].flatMap(([key, { facts, ...base }]) =>
    pairByKey(ones.get(key)?.facts ?? facts, facts).flatMap(({ key: fact, was, is }): Reason[] => {
      const bump = isDeepStrictEqual(was, is) ? "none" : rateFact(fact, was, is, base.direction);
      if (bump === "none") return [];
      const [text, otherText] = [was, is].map((value) => (bump === "patch" ? undefined : JSON.stringify(value)));
      return [{ ...base, bump, change: describeChange(fact, was, is), before: text, after: otherText }];
    }),
  );
}

/** Rates a statement that was added, changed or removed. */
function rateFact(fact: string, before: unknown, after: unknown, direction: Direction): Rated {
  const [, rule] = rules.find(([facts]) => facts.test(fact)) ?? [];
  return rule ? rule(before, after, direction) : "unrated";
}

function describeChange(fact: string, before: unknown, after: unknown): string {
  if (fact === "deprecated") return after === true ? "now deprecated" : "no longer deprecated";
  if (fact.startsWith("example")) return "another example";
  if (texts.test(fact)) return "documentation";
  if (fact.startsWith("x-") || (before !== undefined && after !== undefined)) return `another \`${fact}\``;
  return `\`${fact}\` ${before === undefined ? "added" : "removed"}`;
}

type Rule = (before: unknown, after: unknown, direction: Direction) => Bump;

/** Rates a statement that is new or narrower than before: sent values that were accepted may be rejected. */
const narrowing =
  (isNarrower: (before: never, after: never) => boolean): Rule =>
  (before, after, direction) => {
    const isNew = before === undefined || (after !== undefined && isNarrower(before as never, after as never));
    return direction === "sent" && isNew ? "major" : "patch";
  };

/** Rates a statement that matters to the users who send a value, or to those who receive it. */
const forUsersWho =
  (wanted: Direction, isMajor: (before: unknown, after: unknown) => boolean): Rule =>
  (before, after, direction) =>
    direction === wanted && isMajor(before, after) ? "major" : "patch";

const texts = /^(description|summary|title|externalDocs|tags|xml|links|info\..*)$/;

const rules: [facts: RegExp, rule: Rule][] = [
  [texts, () => "patch"],
  [/^(examples?|x-.*)$/, () => "patch"],
  [/^deprecated$/, (_, after) => (after === true ? "minor" : "patch")],
  [/^type$/, rateType],
  [/^(maximum|exclusiveMaximum|max(Length|Items|Properties))$/, narrowing((one: number, other: number) => other < one)],
  [/^(minimum|exclusiveMinimum|min(Length|Items|Properties))$/, narrowing((one: number, other: number) => other > one)],
  [/^(pattern|format|multipleOf|contentEncoding|contentMediaType|not)$/, narrowing(() => true)],
  [/^(uniqueItems|closed|readOnly|allowEmptyValue)$/, forUsersWho("sent", (_, after) => after === true)],
  // A value that is only written is no longer received.
  [/^writeOnly$/, forUsersWho("received", (_, after) => after === true)],
  [/^combination$/, forUsersWho("sent", (_, after) => after === "oneOf")],
  // The same call does something else.
  [/^default$/, forUsersWho("sent", (before) => before !== undefined)],
  [/^(style|explode|allowReserved)$/, () => "major"],
  // Requests, and the token with them, go to another server, or users sign in another way.
  [/^(servers|securitySchemes)$/, (one, other) => (withoutTexts(one) === withoutTexts(other) ? "patch" : "major")],
  [/^content$/, rateContent],
  [/^security$/, rateSecurity],
];

/** Types express all of a type except that numbers must be whole from now on. */
function rateType(before: unknown, after: unknown, direction: Direction): Bump {
  const [ones = [], others = []] = [before, after].map((type) => [type ?? []].flat());
  const isWholeNow = ones.includes("number") && others.includes("integer") && !others.includes("number");
  if (!isWholeNow) return "none";
  return direction === "sent" ? "major" : "patch";
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
