import { toPointer } from "../spec/json-pointer.ts";
import { reachableComponents } from "../spec/reachable-components.ts";
import { methods } from "../spec/spec-document.ts";
import { type Foreign, isForeign } from "./foreign.ts";
import { mendOperations } from "./mend-operations.ts";
import { mendParameters } from "./mend-parameters.ts";
import { mendSchemas } from "./mend-schemas.ts";
import type { Mends } from "./mends.ts";
import type { ServiceNames } from "./service-names.ts";

/** Turns an OpenAPI 3.1 definition into a spec: repairs mechanical faults, and leaves the rest to the rules. */
export function mendDefinition(root: Foreign, names: ServiceNames & { day: string }, mends: Mends): Foreign {
  if ("security" in root) mends.add("field removed that a client does not use", "security");
  delete root.security;
  const { title = names.title, description, ...info } = root.info ?? {};
  root.info = { title, version: "v1", description: description || `The API of ${title}.`, ...info };
  root.servers = mendServers(root.servers, names, mends);
  mendSchemas(root, mends);
  const items = Object.values<Foreign>(root.paths).filter(isForeign);
  for (const item of items.filter(({ parameters }) => parameters)) mendParameters(root, item, mends);
  mendOperations(root, names, mends);

  const operations = items.flatMap((item) => methods.map((method) => item[method]).filter(isForeign));
  const tags = new Set<string>(operations.flatMap((operation) => operation.tags));
  const given: Foreign[] = root.tags ?? [];
  root.tags = [...tags].map((name) => ({ description: `${name}.`, ...given.find((tag) => tag.name === name), name }));
  const scopes = new Set<string>(operations.flatMap(({ security: [{ oauth2 }] }) => oauth2));
  const { securitySchemes: _, ...components } = root.components;
  root.components = { ...components, securitySchemes: { oauth2: securityScheme([...scopes]) } };
  return { ...root, openapi: "3.1.1" };
}

function mendServers(servers: Foreign[] = [], { segment }: ServiceNames, mends: Mends): Foreign[] {
  const [{ url = "", description, variables = {} } = {}] = servers;
  const filled = String(url).replaceAll(/\{(\w+)\}/g, (part, name) => variables[name]?.default ?? part);
  const mended = /^https:\/\/[^/]/.test(filled) ? filled.replace(/\/$/, "") : `https://api.bentley.com/${segment}`;
  if (servers.length !== 1 || mended !== url) mends.add("one absolute server", `${url} → ${mended}`);
  return [{ url: mended, ...(description && { description }) }];
}

/** Removes components to which nothing outside of them refers: neither an operation nor an extension that is left. */
export function dropUnused({ components, ...others }: Foreign, mends: Mends): void {
  const used = reachableComponents({ components }, others);
  for (const [kind, map] of Object.entries<Foreign>(components)) {
    if (kind === "securitySchemes" || !isForeign(map)) continue;
    for (const name of Object.keys(map).filter((key) => !used.has(toPointer(["components", kind, key])))) {
      delete map[name];
      mends.add("component without reference removed", name);
    }
    if (Object.keys(map).length === 0) delete components[kind];
  }
}

function securityScheme(scopes: string[]): Foreign {
  const described = Object.fromEntries(scopes.map((scope) => [scope, `Scope ${scope}.`]));
  const tokenUrl = "https://ims.bentley.com/connect/token";
  const authorizationUrl = "https://ims.bentley.com/connect/authorize";
  const flows = {
    authorizationCode: { authorizationUrl, tokenUrl, scopes: described },
    clientCredentials: { tokenUrl, scopes: described },
  };
  return {
    type: "oauth2",
    description: "An access token of the platform's identity service, sent as a bearer token.",
    flows,
  };
}
