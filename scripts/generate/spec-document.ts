/** A spec in one piece: everything it refers to is among its own components. Only what the scripts read is described. */
export interface SpecDocument {
  servers: { url: string }[];
  paths: Record<string, Partial<Record<Method, Operation>>>;
  components: {
    schemas?: Record<string, Schema>;
    responses?: Record<string, Response>;
    securitySchemes?: Record<string, unknown>;
  };
}

/** The methods that an operation can have, in the order in which a reader expects them. */
export const methods = ["get", "head", "post", "put", "patch", "delete", "options", "trace"] as const;

type Method = (typeof methods)[number];

export interface Operation {
  operationId: string;
  "x-lifecycle": string;
  security: Record<string, string[]>[];
  parameters?: (Parameter | Reference)[];
  responses: Record<string, Response | Reference>;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema | Reference;
}

export interface Response {
  headers?: Record<string, { required?: boolean; schema: Schema | Reference }>;
  content?: Record<string, { schema: Schema | Reference; example?: unknown }>;
}

export interface Schema {
  type?: string | string[];
  format?: string;
  properties?: Record<string, Schema | Reference>;
  required?: string[];
  items?: Schema | Reference;
  oneOf?: (Schema | Reference)[];
}

export interface Reference {
  $ref: string;
}
