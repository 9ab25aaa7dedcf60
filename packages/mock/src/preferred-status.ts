/**
 * Reads the status asked for by `Prefer: code=429`, a convention of the mock server Prism.
 *
 * Other preferences may stand beside it, such as `return=minimal`, which the platform itself understands.
 */
export function preferredStatus(headers: Headers): string | undefined {
  const preferences = headers.get("prefer")?.split(/[,;]/) ?? [];
  return preferences.map((preference) => /^\s*code\s*=\s*"?([^"]*?)"?\s*$/i.exec(preference)?.[1]).find(Boolean);
}
