import { specPath } from "../spec/list-services.ts";
import type { SpecDocument } from "../spec/spec-document.ts";
import { banner } from "./banner.ts";
import type { GeneratedFile } from "./generated-file.ts";

/** Generates what the mock knows of the platform: the spec of every service, by its name. */
export function mockFiles(documents: Record<string, SpecDocument>): GeneratedFile[] {
  const spec = specPath("*");
  const text = `${banner(spec)}
import type { OpenApiDocument } from "./openapi-document.js";

/** The spec of every service, by its name. */
export const documents: Record<string, OpenApiDocument> = ${JSON.stringify(documents, null, 2)};
`;
  return [{ path: "packages/mock/src/specs.gen.ts", text, spec }];
}
