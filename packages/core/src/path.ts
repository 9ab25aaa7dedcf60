import { ConfigurationError } from "./errors.js";

/**
 * Checks that a path and its parameters lead to the operation that was meant.
 *
 * @throws {ConfigurationError} If a parameter is missing or empty, or is `.` or `..`, which URLs resolve away even
 * when they are percent-encoded.
 */
export function checkPath(path: string, parameters: Readonly<Record<string, unknown>> = {}): void {
  if (!path.startsWith("/")) {
    throw new ConfigurationError(`A path starts with "/": "${path}" does not.`);
  }
  for (const placeholder of path.match(/\{[^{}]+\}/g) ?? []) {
    const name = placeholder.slice(1, -1);
    const value = parameters[name];
    const isPart = (typeof value === "string" && value !== "") || Number.isFinite(value);
    if (!isPart || value === "." || value === "..") {
      throw new ConfigurationError(
        `The path parameter ${name} of ${path} must be a non-empty string or a number, and not "." or "..".`,
      );
    }
  }
}
