import type { SpecDocument } from "../spec/spec-document.ts";

/** Writes the `openapi.json` that the package of a service ships: its spec in one piece. */
export function bundleSource(document: SpecDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
