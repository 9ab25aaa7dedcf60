/** Real tokens are longer. Mocks and tests use words, which would be missing from the text. */
const shortest = 12;

/**
 * Replaces an access token in a text by `***`, however it is encoded: as it is, escaped for JSON, HTML or a URL, or in
 * Base64. Some gateways quote the `Authorization` header in their errors, and errors end up in logs.
 */
export function redact(text: string, token: string | undefined): string {
  if (!token || token.length < shortest || text.length < token.length - 4) return text;
  return text.replace(patternOf(token), "***");
}

/**
 * Returns an error without the token. Errors of `fetch` implementations may quote headers, or carry the request; one
 * that does, or that carries objects which may, is replaced by a copy of its name, message, code, cause and errors.
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

/** Returns whether no token is in a value. Of objects that hide what they hold, such as a `Request`, it is unknown. */
function isClean(value: unknown, token: string, seen = new Set<unknown>()): boolean {
  if (typeof value === "string") return redact(value, token) === value;
  if (typeof value !== "object" || value === null || seen.has(value)) return true;
  const isOpen = value instanceof Error || Array.isArray(value) || isPlain(value);
  if (!isOpen || seen.size > 500) return token.length < shortest;
  seen.add(value);
  return Reflect.ownKeys(value).every((key) => isClean((value as Record<PropertyKey, unknown>)[key], token, seen));
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

let last: { token: string; pattern: RegExp } | undefined;

function patternOf(token: string): RegExp {
  if (last?.token !== token) {
    last = {
      token,
      pattern: new RegExp([escaped(token), ...[0, 1, 2].map((offset) => encoded(token, offset))].join("|"), "g"),
    };
  }
  return last.pattern;
}

/** A pattern of the token in which each character that an encoder may escape is matched in its escaped forms, too. */
function escaped(token: string): string {
  return token.replace(/[^a-z\d]/gi, (character) => {
    const code = character.charCodeAt(0);
    const hex = code.toString(16).replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`);
    return `(?:\\\\*\\${character}|%(?:25)*${hex}|\\\\+u00${hex}|&#0*${code};|&#[xX]0*${hex};)`;
  });
}

/** A pattern of the part of the Base64 text that depends on the token alone, which begins `offset` bytes into a group. */
function encoded(token: string, offset: number): string {
  const end = token.length - ((token.length + offset) % 3);
  const base64 = btoa(" ".repeat(offset) + token.slice(0, end)).slice(offset && 4);
  return base64.replace(/[+/]/g, (character) => (character === "+" ? "(?:[-+]|%2[bB])" : "(?:[/_]|\\\\/|%2[fF])"));
}
