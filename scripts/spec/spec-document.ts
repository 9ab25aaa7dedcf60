/** A bundled spec: it refers only to its own components. Only the fields that the scripts read are declared. */
export interface SpecDocument {
  info: { title: string; version: string; summary?: string; description?: string };
  servers: { url: string }[];
  paths: Record<string, Partial<Record<Method, Operation>>>;
  components: {
    schemas?: Record<string, Schema | Reference>;
    responses?: Record<string, Response>;
    parameters?: Record<string, Parameter>;
    securitySchemes?: Record<string, unknown>;
  };
}

/** The methods that an operation can have, in the order in which a reader expects them. */
export const methods = ["get", "head", "post", "put", "patch", "delete", "options", "trace"] as const;

type Method = (typeof methods)[number];

export interface Operation {
  operationId: string;
  summary: string;
  externalDocs: { url: string };
  "x-lifecycle": string;
  security: Record<string, string[]>[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody;
  responses: Record<string, Response | Reference>;
}

interface RequestBody {
  required?: boolean;
  content: Content;
}

/** An element with an example, or with several by name. */
export interface Exemplified {
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

export interface Parameter extends Exemplified {
  name: string;
  in: string;
  required?: boolean;
  style?: string;
  explode?: boolean;
  schema: Schema | Reference;
}

export interface Response {
  headers?: Record<string, { required?: boolean; schema: Schema | Reference }>;
  content?: Content;
}

type Content = Record<string, MediaType>;

export interface MediaType extends Exemplified {
  schema: Schema | Reference;
}

export interface Schema {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  "x-extensible-enum"?: unknown[];
  "x-by-preference"?: string[];
  default?: unknown;
  deprecated?: boolean;
  properties?: Record<string, Schema | Reference>;
  additionalProperties?: boolean | Schema | Reference;
  required?: string[];
  items?: Schema | Reference;
  oneOf?: (Schema | Reference)[];
  allOf?: (Schema | Reference)[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  anyOf?: (Schema | Reference)[];
}

/** A reference; beside one to a schema there may be more, such as a default. */
export interface Reference extends Pick<Schema, "default" | "deprecated"> {
  $ref: string;
}

/** An operation with the method and the path that lead to it. */
export interface Route {
  method: Method;
  path: string;
  operation: Operation;
}

/** Lists the operations of a spec, path by path. */
export function listRoutes({ paths }: SpecDocument): Route[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ method, path, operation }] : [];
    }),
  );
}

/** Returns the value of the first example of an element. */
export function exampleOf({ example, examples = {} }: Exemplified): unknown {
  return example ?? Object.values(examples)[0]?.value;
}

/** Gives the value itself where there may be a reference to a component instead. */
export function dereference<Value extends object>(
  components: Record<string, Value | Reference> | undefined,
  value: Value | Reference,
): Value {
  if (!("$ref" in value)) return value;
  const component = components?.[referredName(value)];
  if (!component) throw new Error(`Nothing is found at ${value.$ref}.`);
  return dereference(components, component);
}

/** The name of the component that a reference leads to. */
export function referredName({ $ref }: Reference): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}
