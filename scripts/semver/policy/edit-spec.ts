import type { SpecDocument } from "../../spec/spec-document.ts";

/** A change of a spec in one piece. */
export type Edit = (spec: SpecDocument) => void;

/** The path of a value in a spec; an object among the elements of a list is found by one of its members. */
export type Path = (string | { [member: string]: string })[];

/** Sets a value, which may be new, of an object or at the end of a list. */
export function set(path: Path, value: unknown): Edit {
  return (spec) => {
    const [owner, key] = locate(spec, path);
    if (Array.isArray(owner)) owner.push(structuredClone(value));
    else owner[key] = structuredClone(value);
  };
}

/** Removes a value, which must be there. */
export function remove(path: Path): Edit {
  return (spec) => {
    read(spec, path);
    const [owner, key] = locate(spec, path);
    if (Array.isArray(owner)) owner.splice(Number(key), 1);
    else delete owner[key];
  };
}

/** Copies a value, which must be there. */
export function copy(path: Path, target: Path): Edit {
  return (spec) => set(target, read(spec, path))(spec);
}

/** Moves a value, which must be there. */
export function move(path: Path, target: Path): Edit {
  return (spec) => {
    copy(path, target)(spec);
    remove(path)(spec);
  };
}

/** Replaces a text wherever the spec contains it, which it must. */
export function replaceText(text: string, replacement: string): Edit {
  return (spec) => {
    const before = JSON.stringify(spec);
    if (!before.includes(text)) throw new Error(`The spec does not contain: ${text}`);
    Object.assign(spec, JSON.parse(before.replaceAll(text, () => replacement)));
  };
}

/** The path of a value in an operation. */
export function operation(operationId: string, ...further: Path): Path {
  return [{ operationId }, ...further];
}

/** The path of a value in a schema. */
export function schema(name: string, ...further: Path): Path {
  return ["components", "schemas", name, ...further];
}

/** The path of a property of a schema. */
export function property(name: string, key: string, ...further: Path): Path {
  return schema(name, "properties", key, ...further);
}

type Node = Record<string, unknown>;

function read(spec: SpecDocument, path: Path): unknown {
  const [owner, key] = locate(spec, path);
  if (!(key in owner)) throw new Error(`The spec contains nothing at ${JSON.stringify(path)}.`);
  return owner[key];
}

function locate(spec: SpecDocument, path: Path): [owner: Node, key: string] {
  const operations = Object.values(spec.paths).flatMap((item) => Object.values(item));
  const start = (typeof path[0] === "object" ? operations : spec) as unknown as Node;
  const keyOf = (owner: Node, step: Path[number] = "") =>
    typeof step === "string" ? step : String(Object.values(owner).findIndex((element) => matches(element, step)));
  const owner = path.slice(0, -1).reduce<Node | undefined>((node, step) => node?.[keyOf(node, step)] as Node, start);
  if (!owner) throw new Error(`The spec contains nothing around ${JSON.stringify(path)}.`);
  return [owner, keyOf(owner, path.at(-1))];
}

function matches(element: unknown, wanted: object): boolean {
  return Object.entries(wanted).every(([name, value]) => (element as Node)[name] === value);
}
