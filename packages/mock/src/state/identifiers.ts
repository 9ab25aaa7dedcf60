/** Creates identifiers in the forms of the platform's examples. */
export interface Identifiers {
  /** 43 characters of base64url, as in connections. */
  opaque(): string;
  /** As in runs and source files. */
  uuid(): string;
  /** 40 hexadecimal digits, as in jobs and tasks. */
  hash(): string;
}

/** Creates a source of identifiers that is deterministic for a seed. */
export function createIdentifiers(seed: number): Identifiers {
  const random = createRandom(seed);
  const draw = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[random() % alphabet.length]).join("");
  return {
    opaque: () => draw(base64url, 43),
    uuid: () => `${draw(hex, 8)}-${draw(hex, 4)}-4${draw(hex, 3)}-${draw("89ab", 1)}${draw(hex, 3)}-${draw(hex, 12)}`,
    hash: () => draw(hex, 40),
  };
}

const hex = "0123456789abcdef";
const base64url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The generator mulberry32: small and seeded. Identifiers of the mock are not secrets. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
