import { createMockPlatform } from "../create-mock-platform.js";
import type { MockPlatformOptions } from "../mock-platform-options.js";
import { validatingFetch } from "./validating-fetch.js";

/**
 * Creates a mock platform with two ways to its answers: `validated` holds each against the specification, `fetch` also
 * gives those that are the mock's own.
 */
export function createValidatedPlatform(options?: MockPlatformOptions): Record<"fetch" | "validated", typeof fetch> {
  const platform = createMockPlatform(options);
  return { fetch: platform.fetch, validated: validatingFetch(platform.fetch) };
}
