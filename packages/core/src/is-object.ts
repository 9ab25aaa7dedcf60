/** Returns whether a value is an object and not null. Arrays are objects, functions are not. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
