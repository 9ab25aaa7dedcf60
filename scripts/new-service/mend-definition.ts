import { maps } from "./definition-origins.ts";
import { type Foreign, isForeign } from "./foreign.ts";
import { mendOperations, mendParameter } from "./mend-operations.ts";
import { mendSchemas } from "./mend-schemas.ts";
import type { Mends } from "./mends.ts";
import type { ServiceNames } from "./service-names.ts";

const known = ["x-origin", "x-by-preference", "x-extensible-enum", "x-lifecycle", "x-unverified"];

/** Turns an OpenAPI 3.1 definition into a spec: repairs mechanical faults, and leaves the rest to the rules. */
export function mendDefinition(root: Foreign, names: ServiceNames & { day: string }, mends: Mends): Foreign {
  removeExtensions(root, mends);
  for (const field of ["webhooks", "jsonSchemaDialect", "security"].filter((name) => name in root)) {
    delete root[field];
    mends.add("field removed that a client does not use", field);
  }
  const { description, title = names.title, ...info } = root.info ?? {};
  root.info = { title, version: "v1", description: description || `The API of ${title}.`, ...info };
  root.servers = mendServers(root.servers, names, mends);
  mendSchemas(root, mends);
  for (const item of Object.values<Foreign>(root.paths ?? {})) {
    for (const parameter of item?.parameters ?? []) mendParameter(root, parameter, mends);
  }
  mendOperations(root, names, mends);

  const operations = Object.values<Foreign>(root.paths).flatMap((item) => Object.values(item).filter(isForeign));
  const tags = [...new Set(operations.flatMap(({ tags = [] }) => tags as string[]))];
  const given: Foreign[] = root.tags ?? [];
  root.tags = tags.map((name) => ({ description: `${name}.`, ...given.find((tag) => tag.name === name), name }));
  const scopes = new Set(operations.flatMap(({ security = [] }) => security.flatMap(({ oauth2 = [] }) => oauth2)));
  const { schemas, responses, parameters, requestBodies, examples } = root.components ?? {};
  root.components = dropUnused(root, { schemas, responses, parameters, requestBodies, examples }, mends);
  root.components.securitySchemes = { oauth2: oauth2([...scopes] as string[]) };
  return { ...root, openapi: "3.1.1" };
}

function removeExtensions(node: unknown, mends: Mends, isMap = false): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    if (!isMap && key.startsWith("x-") && !known.includes(key)) {
      delete (node as Foreign)[key];
      mends.add("extension removed", key);
    } else if (isMap || !["example", "default"].includes(key)) {
      removeExtensions(child, mends, !isMap && maps.has(key));
    }
  }
}

function mendServers(servers: Foreign[] = [], { segment }: ServiceNames, mends: Mends): Foreign[] {
  const [{ url = "", description, variables = {} } = {}] = servers;
  const filled = String(url).replaceAll(/\{(\w+)\}/g, (part, name) => variables[name]?.default ?? part);
  const mended = /^https:\/\/[^/]/.test(filled) ? filled.replace(/\/$/, "") : `https://api.bentley.com/${segment}`;
  if (servers.length !== 1 || mended !== url) mends.add("one absolute server", `${url} → ${mended}`);
  return [{ url: mended, ...(description && { description }) }];
}

function dropUnused(root: Foreign, components: Foreign, mends: Mends): Foreign {
  const kept: Foreign = Object.fromEntries(Object.entries(components).filter(([, map]) => map));
  const used = new Set<string>();
  const collect = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const child of Object.values(node)) {
      if (typeof child !== "string") collect(child);
      else if (child.startsWith("#/components/") && !used.has(child)) {
        const [, , kind = "", name = ""] = child.split("/");
        used.add(child);
        collect(kept[kind]?.[decodeURIComponent(name)]);
      }
    }
  };
  collect(root.paths);
  for (const [kind, map] of Object.entries<Foreign>(kept)) {
    for (const name of Object.keys(map).filter((key) => !used.has(`#/components/${kind}/${key}`))) {
      delete map[name];
      mends.add("component without reference removed", name);
    }
    if (Object.keys(map).length === 0) delete kept[kind];
  }
  return kept;
}

function oauth2(scopes: string[]): Foreign {
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
