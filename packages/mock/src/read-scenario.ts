import { readFileSync } from "node:fs";
import type { MockScenario } from "./mock-platform-options.js";

/**
 * Reads a scenario from a JSON file. Whether its keys mean something is for the platform to say.
 *
 * @throws {Error} If there is no such file, or no JSON object in it.
 */
export function readScenario(file: string): MockScenario {
  const scenario = parse(readText(file));
  if (typeof scenario !== "object" || scenario === null || Array.isArray(scenario)) {
    throw new Error("a scenario is a JSON object");
  }
  return scenario;
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(code === "ENOENT" ? "there is no such file" : message);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`is not JSON: ${(error as Error).message}`);
  }
}
