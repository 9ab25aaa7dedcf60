/**
 * Reads the `Prefer` header of a request, `return=minimal, code=429`, by the names of the preferences.
 *
 * `return` is the platform's own; `code` asks for a documented status, a convention of the mock server Prism. Of two with
 * the same name the first counts, as RFC 7240 says.
 */
export function readPreferences(headers: Headers): Map<string, string> {
  const preferences = new Map<string, string>();
  for (const preference of headers.get("prefer")?.split(/[,;]/) ?? []) {
    const [, name = "", value = ""] = /^\s*(\w+)\s*=\s*"?([^"]*?)"?\s*$/.exec(preference) ?? [];
    if (value && !preferences.has(name.toLowerCase())) preferences.set(name.toLowerCase(), value);
  }
  return preferences;
}
