import { isSmaller } from "./bump.ts";
import { readWireChanges, type WireChange } from "./read-wire-changes.ts";
import type { Reason } from "./reason.ts";
import type { Release } from "./release.ts";
import { wirePlace } from "./wire-place.ts";
import { wireRules } from "./wire-rules.ts";

/** The first judge: finds what has changed between client and service, but for what the types have said already. */
export async function judgeWire(before: Release, after: Release, typeReasons: Reason[]): Promise<Reason[]> {
  const changes = await readWireChanges(before.document, after.document);
  return changes.flatMap((change) => {
    const rule = wireRules.find(({ applies }) => applies(change, typeReasons));
    const place = wirePlace(change, change.revision ? after.document : before.document);
    const reason = { ...place, bump: rule?.bump ?? change.impact, ...describe(change) };
    return typeReasons.some((known) => says(known, reason, change)) ? [] : [reason];
  });
}

/** Whether the types have said as much, at the same place or about the same side of the same operation. */
function says(known: Reason, { bump, direction, place, operations }: Reason, { property }: WireChange): boolean {
  const isSameSide = known.direction === direction && operations.some((name) => known.operations.includes(name));
  const isAbout = known.place.includes(place) || (isSameSide && (property === undefined || typed.includes(property)));
  return isAbout && !isSmaller(known.bump, bump);
}

/** What of a document can be seen in the types. */
const typed = ["additionalProperties", "enum", "in", "items", "name", "required", "type", "x-extensible-enum"];

function describe({
  kind,
  property,
  verdicts,
  base,
  revision,
}: WireChange): Pick<Reason, "change" | "before" | "after"> {
  const [verdict] = verdicts;
  if (verdict) return { change: withoutStop(verdict.message) };
  if (!property) return { change: kind };
  if (property === "deprecated" && revision?.value) return { change: "now deprecated" };
  return { change: `another ${property}`, before: valueText(base?.value), after: valueText(revision?.value) };
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}

function valueText(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}
