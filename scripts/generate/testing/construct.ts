/** A construct of OpenAPI 3.1 with a small spec that uses it, and the expected outcome. */
export interface Construct {
  /** Fields it covers, as in `Parameter.style`. */
  fields: string[];
  /** Short description; unique. */
  name: string;
  /** Changes to the spec of one operation, GET /widgets/{widgetId}, or POST if there is a `body`. */
  spec: {
    /** Schema and example of the property `value` in the response. */
    value?: [schema: unknown, example: unknown];
    /** Schema and example of the property `value` in the request body. */
    sent?: [schema: unknown, example: unknown];
    parameters?: unknown[];
    schemas?: Record<string, unknown>;
    /** Fields to add or replace, by JSON pointer; `null` removes the field. */
    set?: Record<string, unknown>;
  };
  /** Rule that reports the construct, if it is refused. */
  refused?: string;
  /** Type that the construct becomes, if it is represented: a part of the operation and its exact type. */
  type?: [part: Part, type: string];
}

/** A construct that is not supported: the rule that reports it, and the smallest spec with it. */
export function refused(rule: string, name: string, fields: string[], spec: Construct["spec"]): Construct {
  return { refused: rule, name, fields, spec };
}

/** A construct that is supported: the type that it becomes, and the smallest spec with it. */
export function represented(
  type: NonNullable<Construct["type"]> | undefined,
  name: string,
  fields: string[],
  spec: Construct["spec"],
): Construct {
  return { ...(type && { type }), name, fields, spec };
}

/** Where the type of a construct is found in the generated operation. */
type Part = keyof typeof parts;

/** The parts of an operation as types; `value` is the property of the response, `sent` that of the request body. */
export const parts = {
  query: 'Operation["parameters"]["query"]',
  header: 'Operation["parameters"]["header"]',
  requestBody: 'Operation["requestBody"]',
  sent: 'NonNullable<Operation["requestBody"]>["content"]["application/json"]["value"]',
  headers: 'Operation["responses"][200]["headers"]',
  data: 'Operation["responses"][200]["content"]["application/vnd.bentley.itwin-platform.v1+json"]',
  value: 'Operation["responses"][200]["content"]["application/vnd.bentley.itwin-platform.v1+json"]["value"]',
} as const;
