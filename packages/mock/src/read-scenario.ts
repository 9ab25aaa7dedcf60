import { readFileSync } from "node:fs";
import type { MockScenario } from "./state/mock-platform-options.js";

/**
 * Reads a scenario from a JSON file. `createMockPlatform` validates its keys.
 *
 * @throws {Error} If the file does not exist or does not contain a JSON object.
 */
export function readScenario(file: string): MockScenario {
  const scenario = parse(readText(file));
  if (typeof scenario !== "object" || scenario === null || Array.isArray(scenario)) {
    throw new Error("expected a JSON object");
  }
  return scenario;
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(code === "ENOENT" ? "file not found" : message);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`invalid JSON: ${(error as Error).message}`);
  }
}
