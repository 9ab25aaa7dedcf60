import { isDeepStrictEqual } from "node:util";
import type { SpecDocument } from "../spec/spec-document.ts";
import type { Rated, Reason } from "./reason.ts";
import { type WireFacts, wireFacts } from "./wire-facts.ts";
import { rateFact } from "./wire-rules.ts";

/** Compares the statements of two specs that types do not express. Members that are new or gone are the types' matter. */
export function compareWire(before: SpecDocument, after: SpecDocument): Reason[] {
  const [ones, others] = [wireFacts(before), wireFacts(after)];
  return [...others].flatMap(([key, is]) => {
    const was = ones.get(key);
    return was ? compareFacts(was, is) : [];
  });
}

function compareFacts(was: WireFacts, is: WireFacts): Reason[] {
  const { direction, location, operations } = is;
  const isRetyped = !isDeepStrictEqual(kindOf(was), kindOf(is));
  const found = [...new Set([...was.facts.keys(), ...is.facts.keys()])].flatMap((fact): Reason[] => {
    const [before, after] = [was.facts.get(fact), is.facts.get(fact)];
    if (isDeepStrictEqual(before, after)) return [];
    const rated = rateFact(fact, before, after, direction, isRetyped);
    return rated ? [{ direction, location, operations, ...rated, ...texts(rated.bump, before, after) }] : [];
  });
  return found;
}

/** The JSON types of a value, with whole numbers as numbers. */
function kindOf({ facts }: WireFacts): unknown {
  return JSON.stringify(facts.get("type"))?.replaceAll("integer", "number");
}

function texts(bump: Rated, before: unknown, after: unknown): Pick<Reason, "before" | "after"> {
  return bump === "patch" ? {} : { before: textOf(before), after: textOf(after) };
}

function textOf(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : JSON.stringify(value);
}
