import { createMockPlatform } from "../create-mock-platform.js";
import type { MockPlatformOptions } from "../state/mock-platform-options.js";
import { validatingFetch } from "./validating-fetch.js";

/**
 * Creates a mock platform with two fetches: `validated` also validates each response by the specification, which rejects
 * the mock's own errors.
 */
export function createValidatedPlatform(options?: MockPlatformOptions): Record<"fetch" | "validated", typeof fetch> {
  const platform = createMockPlatform(options);
  return { fetch: platform.fetch, validated: validatingFetch(platform.fetch) };
}
