/**
 * The part of an OpenAPI 3.1 document that the mock reads.
 *
 * The open index signatures let a whole document be assigned; what they hide is not looked at.
 */
export interface OpenApiDocument {
  info: { title: string; [field: string]: unknown };
  servers: readonly { url: string; [field: string]: unknown }[];
  paths: Record<string, OpenApiPathItem>;
  components?: Record<string, unknown>;
  [field: string]: unknown;
}

/** The operations of one path, by method in lower case, beside what they share. */
interface OpenApiPathItem {
  parameters?: readonly Referable<OpenApiParameter>[];
  get?: OpenApiOperation;
  put?: OpenApiOperation;
  post?: OpenApiOperation;
  delete?: OpenApiOperation;
  patch?: OpenApiOperation;
  [field: string]: unknown;
}

/** One operation: what it takes and, by status, what it answers. */
export interface OpenApiOperation {
  operationId: string;
  summary?: string;
  parameters?: readonly Referable<OpenApiParameter>[];
  requestBody?: Referable<OpenApiRequestBody>;
  responses: Record<string, Referable<OpenApiResponse>>;
  [field: string]: unknown;
}

/** A parameter in the query, the path or a header. */
export interface OpenApiParameter {
  name: string;
  in: string;
  required?: boolean;
  example?: unknown;
  schema?: Referable<OpenApiSchema>;
  [field: string]: unknown;
}

/** What a caller sends, by media type. */
interface OpenApiRequestBody {
  required?: boolean;
  content?: Record<string, OpenApiMediaType>;
  [field: string]: unknown;
}

/** An answer: its headers, and its body by media type. */
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

/** A JSON Schema, of which only a little is read. */
export interface OpenApiSchema {
  type?: string | readonly string[];
  format?: string;
  enum?: readonly unknown[];
  required?: readonly string[];
  properties?: Record<string, Referable<OpenApiSchema>>;
  items?: Referable<OpenApiSchema>;
  minItems?: number;
  [field: string]: unknown;
}

/** A value written in place, or a reference to it within the same document. */
export type Referable<Value> = Value | { $ref: string };
