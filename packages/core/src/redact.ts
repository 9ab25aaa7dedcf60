/**
 * Replaces an access token in a text by `***`, however it is encoded: as it is, escaped for JSON, HTML or a URL, or in
 * Base64. Some gateways quote the `Authorization` header in their errors, and errors end up in logs.
 */
export function redact(text: string, token: string | undefined): string {
  // Real tokens are longer. Mocks and tests use words, which would be missing from the text.
  if (!token || token.length < 12 || text.length < token.length - 4) return text;
  return text.replace(patternOf(token), "***");
}

/**
 * Returns an error without the token. Errors of `fetch` implementations may quote headers, or carry the request; one
 * that does is replaced by a copy of its name, message and code.
 */
export function redactError(error: unknown, token: string | undefined, depth = 0): unknown {
  if (typeof error === "string") return redact(error, token);
  if (!token || depth > 8 || typeof error !== "object" || error === null) return error;
  const { name, message, stack, code, cause } = error as Record<string, unknown>;
  const cleanCause = redactError(cause, token, depth + 1);
  const text = [message, stack, writeProperties(error)].join("\n");
  if (cleanCause === cause && redact(text, token) === text) return error;
  const copy = new Error(redact(String(message), token), { cause: cleanCause });
  return Object.assign(copy, { name, code, stack: redact(String(stack), token) });
}

function writeProperties(error: object): string {
  try {
    return JSON.stringify({ ...error, cause: undefined }) ?? "";
  } catch {
    return "";
  }
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
