import type { SpecDocument } from "../spec/spec-document.ts";
import { fillTemplate } from "./fill-template.ts";
import type { ServiceNames } from "./service-names.ts";
import { stageSpec } from "./stage-spec.ts";

/** The files in `specs/<service>` and the document that they add up to. */
export interface ServiceSource {
  files: Record<string, string>;
  document: SpecDocument;
}

/** Returns the spec of a service about which nothing is known: one operation, marked as an example. */
export async function exampleSource(root: string, names: ServiceNames, day: string): Promise<ServiceSource> {
  const files = fillTemplate("specs", { ...names, day });
  return { files, document: await stageSpec(root, names.name, files) };
}
