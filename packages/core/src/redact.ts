import { isObject } from "./is-object.js";

/** Minimum length of a token that is redacted. Real tokens are longer; mocks and tests use words, which texts may contain. */
const shortest = 12;

/**
 * Replaces an access token in a text by `***`, however it is encoded: as it is, escaped for JSON, HTML or a URL, in
 * hexadecimal, or in Base64, once or twice. Some gateways quote the `Authorization` header in their errors, and errors end up in logs.
 */
export function redact(text: string, token: string | undefined): string {
  if (!token || token.length < shortest || text.length < token.length - 4) return text;
  return text.replace(patternOf(token), "***");
}

/**
 * Returns an error without the token. Errors of `fetch` implementations may quote headers or carry the request; such an
 * error, and one that carries other objects, is replaced by a copy of its name, message, code, cause and errors.
 */
export function redactError(error: unknown, token: string | undefined, depth = 0): unknown {
  if (!token || isClean(error, token)) return error;
  if (typeof error === "string") return redact(error, token);
  if (depth > 8) return undefined;
  const { name, message, stack, code, cause, errors } = error as Record<string, unknown>;
  const clean = (value: unknown): unknown => redactError(value, token, depth + 1);
  const copy = new Error(redact(String(message), token), { cause: clean(cause) });
  const others = Array.isArray(errors) && { errors: errors.map(clean) };
  return Object.assign(copy, { name, code, stack: redact(String(stack), token) }, others);
}

/** Returns whether a value is known to contain no token. Objects with hidden contents, such as a `Request`, may have one. */
function isClean(value: unknown, token: string, seen = new Set<unknown>()): boolean {
  if (typeof value === "string") return redact(value, token) === value;
  if (!isObject(value) || seen.has(value)) return true;
  const isOpen = value instanceof Error || Array.isArray(value) || isPlain(value);
  if (!isOpen || seen.size > 500) return token.length < shortest;
  seen.add(value);
  try {
    return Reflect.ownKeys(value).every((key) => isClean((value as Record<PropertyKey, unknown>)[key], token, seen));
  } catch {
    // A getter throws.
    return false;
  }
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

let last: { token: string; pattern: RegExp } | undefined;

function patternOf(token: string): RegExp {
  if (last?.token !== token) {
    // The start is enough to find the other encodings, and a pattern of a whole token is slow to compile.
    const head = token.slice(0, 24);
    const once = base64(head);
    const separator = "[^a-fA-F\\d\"'<>]{0,5}(?:0[0x])?";
    const hex = Array.from(head, (character) => {
      const code = character.charCodeAt(0).toString(16);
      return code.replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`);
    });
    const patterns = [
      loosely(token),
      ...[...once, ...once.flatMap(base64)].map((text) => `${loosely(text)}(?:\\\\*[^\\s"'<>\\\\])*`),
      `${hex.join(separator)}(?:${separator}[a-fA-F\\d]{2}){0,${token.length - head.length}}`,
    ];
    last = { token, pattern: new RegExp(patterns.join("|"), "g") };
  }
  return last.pattern;
}

/** Returns a pattern of a text in which each special character may be escaped: `%2B`, `\\u002b`, `&#43;` or `&plus;`. */
function loosely(text: string): string {
  return text.replace(/[\W_]/g, "(?:&#?\\w{1,9};|%(?:25)*\\w\\w|\\\\{1,7}u\\w{4}|\\\\{0,7}[\\W_])");
}

/** Returns the parts of Base64 texts that depend on a text alone, by the number of bytes before it in a group of three. */
function base64(text: string): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const end = text.length - ((text.length + offset) % 3);
    try {
      return btoa(" ".repeat(offset) + text.slice(0, end)).slice(offset && 4);
    } catch {
      // Some runtimes have no `btoa`, and some secrets have characters that it refuses.
      return [];
    }
  });
}
