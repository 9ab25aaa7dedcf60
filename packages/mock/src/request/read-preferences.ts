/**
 * Reads the `Prefer` header of a request, such as `return=minimal, code=429`, by name.
 *
 * `return` is a preference of the platform. `code` requests a documented status, as with the mock server Prism. The first
 * of two preferences with the same name wins, as in RFC 7240.
 */
export function readPreferences(headers: Headers): Map<string, string> {
  const preferences = new Map<string, string>();
  for (const preference of headers.get("prefer")?.split(/[,;]/) ?? []) {
    const [, name = "", value = ""] = /^\s*(\w+)\s*=\s*"?([^"]*?)"?\s*$/.exec(preference) ?? [];
    if (value && !preferences.has(name.toLowerCase())) preferences.set(name.toLowerCase(), value);
  }
  return preferences;
}
