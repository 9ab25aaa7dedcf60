import { specPath } from "../spec/list-services.ts";
import type { SpecDocument } from "../spec/spec-document.ts";
import { bundleSource } from "./bundle-source.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { schemaSource } from "./schema-source.ts";

/** Generates the files of a service's package from its spec, without reading or writing any. */
export function serviceFiles(service: string, document: SpecDocument): GeneratedFile[] {
  const spec = specPath(service);
  const bundle = bundleSource(document);
  const types = schemaSource(spec, document, bundle);
  return [
    { path: `packages/${service}/openapi.json`, text: bundle, spec },
    { path: `packages/${service}/src/schema.gen.ts`, text: types, spec, document },
  ];
}
