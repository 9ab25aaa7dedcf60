import { createRouter, type Router } from "./create-router.js";
import { listOperations } from "./list-operations.js";
import type { OpenApiDocument } from "./openapi-document.js";
import type { Operation, Service } from "./operation.js";
import { documentsJson } from "./specs.gen.js";

/** The specifications of all services, prepared for requests. */
export interface PlatformSpec {
  /** By service. */
  readonly documents: Readonly<Record<string, OpenApiDocument>>;
  readonly services: readonly Service[];
  /** In the order of the specifications. */
  readonly operations: readonly Operation[];
  readonly route: Router;
}

let shared: PlatformSpec | undefined;

/** Returns the specifications of this repository. They are parsed on first use and shared by all platforms. */
export function platformSpec(): PlatformSpec {
  shared ??= createPlatformSpec(JSON.parse(documentsJson));
  return shared;
}

/** Prepares specifications, given by service. */
export function createPlatformSpec(documents: Readonly<Record<string, OpenApiDocument>>): PlatformSpec {
  const operations = listOperations(documents);
  const services = [...new Set(operations.map(({ service }) => service))];
  return { documents, services, operations, route: createRouter(operations) };
}
