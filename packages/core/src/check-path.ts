import { ConfigurationError } from "./errors.js";
import type { PathSerializer } from "./fetch-options.js";

/**
 * Checks that a path and its parameters lead to the intended operation.
 *
 * @throws {ConfigurationError} If a parameter is missing or empty, or is `.` or `..`, which URLs resolve even
 * when they are percent-encoded.
 */
export function checkPath(
  path: unknown,
  parameters: object | null | undefined,
  serialize: PathSerializer | undefined,
): void {
  if (typeof path !== "string" || !path.startsWith("/")) {
    throw new ConfigurationError(`A path starts with "/": ${JSON.stringify(path)} does not.`);
  }
  // A custom serializer may accept other parameters.
  if (!serialize || !path.includes("{")) return;
  const values = (parameters ?? {}) as Record<string, unknown>;
  for (const placeholder of path.match(/\{[^{}]+\}/g) ?? []) {
    const name = placeholder.replace(/[{}]|^\{[.;]|\*\}$/g, "");
    let segment = "";
    try {
      segment = serialize(placeholder, values);
    } catch {}
    if (Number.isNaN(values[name]) || segment === placeholder || /^\.{0,2}$/.test(segment)) {
      throw new ConfigurationError(
        `The path parameter ${name} of ${path} must be a non-empty string or a number, and not "." or "..".`,
      );
    }
  }
}
