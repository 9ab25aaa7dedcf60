/**
 * The part of an OpenAPI 3.1 document that the mock reads.
 *
 * The open index signatures make a complete document assignable.
 */
export interface OpenApiDocument {
  info: { title: string; [field: string]: unknown };
  servers: readonly { url: string; [field: string]: unknown }[];
  paths: Record<string, OpenApiPathItem>;
  components?: Record<string, unknown>;
  [field: string]: unknown;
}

/** The operations of one path, by method in lower case, and their shared parameters. */
interface OpenApiPathItem {
  parameters?: readonly Referable<OpenApiParameter>[];
  get?: OpenApiOperation;
  put?: OpenApiOperation;
  post?: OpenApiOperation;
  delete?: OpenApiOperation;
  patch?: OpenApiOperation;
  [field: string]: unknown;
}

/** An operation. */
export interface OpenApiOperation {
  operationId: string;
  summary?: string;
  parameters?: readonly Referable<OpenApiParameter>[];
  requestBody?: Referable<OpenApiRequestBody>;
  responses: Record<string, Referable<OpenApiResponse>>;
  [field: string]: unknown;
}

/** A parameter in the query, path or headers. */
export interface OpenApiParameter {
  name: string;
  in: string;
  required?: boolean;
  example?: unknown;
  schema?: Referable<OpenApiSchema>;
  [field: string]: unknown;
}

/** A request body by media type. */
interface OpenApiRequestBody {
  required?: boolean;
  content?: Record<string, OpenApiMediaType>;
  [field: string]: unknown;
}

/** A response with its headers, and its body by media type. */
export interface OpenApiResponse {
  headers?: Record<string, Referable<OpenApiHeader>>;
  content?: Record<string, OpenApiMediaType>;
  [field: string]: unknown;
}

/** A response header. */
interface OpenApiHeader {
  required?: boolean;
  example?: unknown;
  schema?: Referable<OpenApiSchema>;
  [field: string]: unknown;
}

/** A body with its examples. */
interface OpenApiMediaType {
  schema?: Referable<OpenApiSchema>;
  example?: unknown;
  examples?: Record<string, Referable<{ value?: unknown; [field: string]: unknown }>>;
  [field: string]: unknown;
}

/** The part of a JSON Schema that the mock reads. */
export interface OpenApiSchema {
  type?: string | readonly string[];
  format?: string;
  enum?: readonly unknown[];
  required?: readonly string[];
  properties?: Record<string, Referable<OpenApiSchema>>;
  items?: Referable<OpenApiSchema>;
  minItems?: number;
  oneOf?: readonly Referable<OpenApiSchema>[];
  "x-extensible-enum"?: readonly string[];
  [field: string]: unknown;
}

/** A value or a reference to it within the same document. */
export type Referable<Value> = Value | { $ref: string };
