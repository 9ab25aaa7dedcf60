import { createRequire } from "node:module";
import type * as library from "openapi-typescript";
import type typescript from "typescript";

/**
 * Loaded by `require`: Node parses a CommonJS module that it imports twice, which takes half a second for TypeScript, and
 * the entry point of openapi-typescript also loads its own version of the linter.
 */
const load = createRequire(import.meta.url);

type Library = Pick<typeof library, "transformSchema" | "astToString" | "resolveRef">;

/** The compiler that openapi-typescript builds its types with. */
export const ts: typeof typescript = load("typescript");

const types = load("openapi-typescript/dist/lib/ts.cjs");
const utilities = load("openapi-typescript/dist/lib/utils.cjs");

/** The parts of openapi-typescript that generate types from a bundled document. No other module imports them. */
export const openapiTypescript: Library = {
  transformSchema: load("openapi-typescript/dist/transform/index.cjs"),
  astToString: types.astToString,
  resolveRef: utilities.resolveRef,
};
