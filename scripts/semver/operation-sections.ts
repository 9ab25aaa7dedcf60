import type ts from "typescript";
import type { Spot } from "./type-comparison.ts";
import { objectOf, type Part, propertiesOf } from "./type-members.ts";
import { memberPlace } from "./user-code.ts";

/** A part of an operation: parameters of one kind, the body, or the result of one status. */
export interface Section {
  direction: Spot["direction"];
  /** Its members, named as in a call and its result. */
  members: Map<string, Part>;
}

/** Cuts the type that the generator writes for an operation into sections, by their locations. */
export function operationSections(checker: ts.TypeChecker, operation: Part): Map<string, Section> {
  const membersOf = (owner: Part | undefined): Map<string, Part> => {
    const parts = propertiesOf(checker, owner && objectOf(owner.type));
    return new Map([...parts].map(([name, part]) => [name, { ...part, place: memberPlace(owner?.place, name, part) }]));
  };
  /** The body under the one media type that the rules for specs allow, or the bodies by preference. */
  const bodyOf = (message: Part | undefined): Part | undefined => {
    const parts = membersOf(message);
    const [body] = membersOf(parts.get("content")).values();
    return parts.get("x-by-preference") ?? body;
  };

  const { parameters, requestBody, responses } = Object.fromEntries(membersOf(operation));
  const groups = membersOf(parameters);
  const sent = ["path", "query", "header"].map((name): [string, Section] => {
    return [name, { direction: "sent", members: membersOf(groups.get(name)) }];
  });
  const body = bodyOf(requestBody);
  const whole = body && { ...body, isOptional: requestBody?.isOptional ?? false };
  const place = body?.place && { ...requestBody?.place, type: body.place.type, isUnsure: false };
  const received = [...membersOf(responses)].map(([status, response]): [string, Section] => {
    const headers = membersOf(response).get("headers");
    const body = bodyOf(response);
    // A call without the `Prefer` header gets the minimal one of several bodies.
    const { "return=minimal": data = body, ...others } = Object.fromEntries(membersOf(body));
    const isPreferred = data !== body;
    // A failure may come without the body that is documented for it.
    const result = status.startsWith("2")
      ? { data, ...(isPreferred ? others : {}) }
      : { error: body && { ...body, isOptional: true } };
    return [`status ${status}`, { direction: "received", members: namedParts({ ...result, headers }) }];
  });
  const sections = [...sent, ["", { direction: "sent", members: namedParts({ body: whole && { ...whole, place } }) }]];
  return new Map([...sections, ...received] as [string, Section][]);
}

function namedParts(parts: Record<string, Part | undefined>): Map<string, Part> {
  return new Map(Object.entries(parts).flatMap(([name, part]) => (part ? [[name, part] as const] : [])));
}
