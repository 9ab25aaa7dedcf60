/** What is read of an OpenAPI definition; in the vendor's, anything may be missing. */
export interface Definition {
  servers?: { url?: string }[];
  paths?: Record<string, PathItem>;
  components?: { parameters?: Record<string, Parameter>; schemas?: Record<string, Schema> };
}

interface PathItem extends Partial<Record<Method, Operation>> {
  parameters?: Parameter[];
}

interface Operation {
  parameters?: Parameter[];
  responses?: Record<string, unknown>;
}

interface Parameter {
  $ref?: string;
  name?: string;
  in?: string;
}

interface Schema {
  properties?: Record<string, unknown>;
}

const methods = ["get", "post", "put", "patch", "delete"] as const;
type Method = (typeof methods)[number];

/**
 * Finds what only one of two definitions has, a line each: operations, their parameters and statuses, and the properties of
 * schemas that have the same name.
 */
export function compareDefinitions(ours: Definition, theirs: Definition): string[] {
  const [known, published] = [listParts(ours), listParts(theirs)];
  // What an operation has says nothing more once the operation itself is missing.
  const isNews = (part: Part, other: Map<string, Part>) =>
    !other.has(part.text) && (part.of === undefined || other.has(part.of));
  return [
    ...[...published.values()].filter((part) => isNews(part, known)).map(({ text }) => `+ ${text}`),
    ...[...known.values()].filter((part) => isNews(part, published)).map(({ text }) => `- ${text}`),
  ];
}

/** A piece of a definition, and what it is a piece of. */
interface Part {
  text: string;
  of?: string;
}

function listParts(definition: Definition): Map<string, Part> {
  const { paths = {}, components: { schemas = {} } = {} } = definition;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const text = `${method.toUpperCase()} ${pathOf(definition, path)}`;
      const own = [...(item.parameters ?? []), ...(operation.parameters ?? [])].flatMap((parameter) =>
        nameOf(definition, parameter),
      );
      const statuses = Object.keys(operation.responses ?? {});
      return [{ text }, ...[...own, ...statuses].map((name) => ({ text: `${text}: ${name}`, of: text }))];
    }),
  );
  const properties = Object.entries(schemas).flatMap(([name, schema]) => [
    { text: `schema ${name}` },
    ...Object.keys(schema.properties ?? {}).map((key) => ({ text: `schema ${name}: ${key}`, of: `schema ${name}` })),
  ]);
  return new Map([...operations, ...properties].map((part) => [part.text, part]));
}

/** The whole path, in lower case and without the names of its parameters: who splits it from the server's differs. */
function pathOf({ servers }: Definition, path: string): string {
  const base = URL.parse(servers?.[0]?.url ?? "")?.pathname ?? "/";
  return `${base.replace(/\/$/, "")}${path}`.toLowerCase().replaceAll(/\{.*?\}/g, "{}");
}

/** The token and the media types are not parameters with us. */
function nameOf({ components }: Definition, { $ref, ...inline }: Parameter): string[] {
  const parameter = $ref ? components?.parameters?.[$ref.slice($ref.lastIndexOf("/") + 1)] : inline;
  const { in: place, name = "" } = parameter ?? {};
  if (place === "path" || (place === "header" && /^(authorization|accept|content-type)$/i.test(name))) return [];
  return [`${place} ${place === "header" ? name.toLowerCase() : name}`];
}
