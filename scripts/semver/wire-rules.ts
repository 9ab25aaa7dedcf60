import type { Bump, Direction, Rated } from "./reason.ts";

interface RatedFact {
  bump: Rated;
  change: string;
}

type Rule = (before: unknown, after: unknown, direction: Direction) => Bump;

/** Rates a statement of a spec that was added, changed or removed; `isRetyped` if its value has another type now. */
export function rateFact(
  fact: string,
  before: unknown,
  after: unknown,
  direction: Direction,
  isRetyped: boolean,
): RatedFact | undefined {
  if (fact === "type")
    return isRetyped ? undefined : { bump: rateInteger(before, after, direction), change: "another number type" };
  if (fact === "deprecated")
    return after === true
      ? { bump: "minor", change: "now deprecated" }
      : { bump: "patch", change: "no longer deprecated" };
  if (isProse(fact))
    return {
      bump: "patch",
      change: /^examples?$/.test(fact)
        ? "another example"
        : fact.startsWith("x-")
          ? `another \`${fact}\``
          : "documentation",
    };
  const rule = rules[fact];
  if (!rule) return { bump: "unrated", change: `another \`${fact}\`` };
  // The limits of another type are not narrower or wider.
  if (isRetyped) return undefined;
  const change =
    before === undefined ? `\`${fact}\` added` : after === undefined ? `\`${fact}\` removed` : `another \`${fact}\``;
  return { bump: rule(before, after, direction), change };
}

/** Statements for people, and extensions. */
function isProse(fact: string): boolean {
  return /^(description|summary|title|examples?|externalDocs|tags|xml|links|x-.*|info\..*)$/.test(fact);
}

const narrowing =
  (isNarrower: (before: never, after: never) => boolean): Rule =>
  (before, after, direction) => {
    if (direction !== "sent") return "patch";
    if (before === undefined) return "major";
    return after !== undefined && isNarrower(before as never, after as never) ? "major" : "patch";
  };
const lower = narrowing((before: number, after: number) => after < before);
const higher = narrowing((before: number, after: number) => after > before);
const other = narrowing(() => true);
const flag: Rule = (_, after, direction) => (direction === "sent" && after === true ? "major" : "patch");
const always =
  (bump: Bump): Rule =>
  () =>
    bump;

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
  style: always("major"),
  explode: always("major"),
  allowReserved: always("major"),
  allowEmptyValue: flag,
  servers: always("major"),
  content: rateContent,
  security: rateSecurity,
  securitySchemes: rateSchemes,
};

function rateInteger(_: unknown, after: unknown, direction: Direction): Bump {
  return direction === "sent" && JSON.stringify(after)?.includes("integer") ? "major" : "patch";
}

/** A body that is new or gone is a difference of types; another media type is another version of the API. */
function rateContent(before: unknown, after: unknown, direction: Direction): Bump {
  const [ones, others] = [before, after] as [string[] | undefined, string[] | undefined];
  if (!ones || !others) return "patch";
  const keepsAll = ones.every((type) => others.includes(type));
  return direction === "sent" && keepsAll ? "minor" : "major";
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
  const [ones, others] = [before ?? [{}], after ?? [{}]] as [Alternatives, Alternatives];
  if (!isCovered(ones, others)) return "major";
  return isCovered(others, ones) ? "patch" : "minor";
}

/** Descriptions aside, another scheme is another way to sign in. */
function rateSchemes(before: unknown, after: unknown): Bump {
  const text = (value: unknown) =>
    JSON.stringify(value, (key, inner) => (key === "description" || key === "scopes" ? undefined : inner));
  return text(before) === text(after) ? "patch" : "major";
}
