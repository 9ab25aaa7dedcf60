import type { SpecDocument } from "../../spec/spec-document.ts";

/** A change of a spec in one piece. */
export type Edit = (spec: SpecDocument) => void;

/** The way to a value in a spec; an object among the elements of a list is found by one of its members. */
export type Way = (string | { [member: string]: string })[];

/** Gives a value to what is there or not, of an object or at the end of a list. */
export function set(way: Way, value: unknown): Edit {
  return (spec) => {
    const [owner, key] = locate(spec, way);
    if (Array.isArray(owner)) owner.push(structuredClone(value));
    else owner[key] = structuredClone(value);
  };
}

/** Takes away what has to be there. */
export function remove(way: Way): Edit {
  return (spec) => {
    const [owner, key] = locate(spec, way);
    if (!(key in owner)) throw new Error(`The spec has nothing at ${JSON.stringify(way)}.`);
    if (Array.isArray(owner)) owner.splice(Number(key), 1);
    else delete owner[key];
  };
}

/** Copies what has to be there to another place. */
export function copy(way: Way, target: Way): Edit {
  return (spec) => {
    const [owner, key] = locate(spec, way);
    if (!(key in owner)) throw new Error(`The spec has nothing at ${JSON.stringify(way)}.`);
    set(target, owner[key])(spec);
  };
}

/** Moves what has to be there to another place. */
export function move(way: Way, target: Way): Edit {
  return (spec) => {
    copy(way, target)(spec);
    remove(way)(spec);
  };
}

/** Replaces a text wherever the spec has it, which it must. */
export function replaceText(text: string, replacement: string): Edit {
  return (spec) => {
    const before = JSON.stringify(spec);
    if (!before.includes(text)) throw new Error(`The spec does not say: ${text}`);
    Object.assign(spec, JSON.parse(before.replaceAll(text, () => replacement)));
  };
}

/** The way to something in an operation. */
export function operation(operationId: string, ...further: Way): Way {
  return [{ operationId }, ...further];
}

/** The way to something in a schema. */
export function schema(name: string, ...further: Way): Way {
  return ["components", "schemas", name, ...further];
}

/** The way to a property of a schema. */
export function property(name: string, key: string, ...further: Way): Way {
  return schema(name, "properties", key, ...further);
}

type Node = Record<string, unknown>;

function locate(spec: SpecDocument, way: Way): [owner: Node, key: string] {
  const [first, ...others] = way;
  const start = typeof first === "object" ? findOperation(spec, first.operationId) : spec;
  const steps = typeof first === "object" ? others : way;

  let owner = start as unknown as Node;
  for (const step of steps.slice(0, -1)) {
    const next = owner[keyOf(owner, step)];
    if (typeof next !== "object" || next === null) throw new Error(`The spec has no ${JSON.stringify(way)}.`);
    owner = next as Node;
  }
  return [owner, keyOf(owner, steps.at(-1) ?? "")];
}

function keyOf(owner: Node, step: Way[number]): string {
  if (typeof step === "string") return step;
  const wanted = Object.entries(step);
  const matches = (element: unknown) => wanted.every(([name, value]) => (element as Node)[name] === value);
  return String(Object.values(owner).findIndex(matches));
}

function findOperation({ paths }: SpecDocument, operationId: string | undefined): unknown {
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  const found = operations.find((candidate) => candidate.operationId === operationId);
  if (!found) throw new Error(`The spec has no operation ${operationId}.`);
  return found;
}
