import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenApiDocument, OpenApiSchema, Referable } from "../spec/openapi-document.js";
import { bodyLocation, pointerSegments, publicName, typeName } from "./describe-location.js";
import type { Difference } from "./drift.js";

// Compiled schemas are shared by all reports. `verbose` adds the invalid value to an error, for the name of its type.
const validators = new WeakMap<object, ValidateFunction>();
const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true });
addFormats.default(ajv);
ajv.addKeyword({
  keyword: "x-extensible-enum",
  validate: (values: readonly unknown[], value: unknown) => value === null || values.includes(value),
});

/** Finds the differences of a value from its schema. */
export function validateSchema(
  document: OpenApiDocument,
  schema: Referable<OpenApiSchema>,
  value: unknown,
): readonly Difference[] {
  let validate = validators.get(schema);
  if (!validate) {
    // The references of a schema start at the root of the document, so the components are included.
    validate = ajv.compile({ allOf: [schema], components: document.components });
    validators.set(schema, validate);
  }
  validate(value);
  return withoutEchoes(validate.errors ?? []).map(describe);
}

/** Removes errors of nullable values that follow from another error: a branch for null, and the choice of branches. */
function withoutEchoes(errors: readonly ErrorObject[]): ErrorObject[] {
  return errors.filter(({ keyword, params, schemaPath, data }) => {
    if (keyword === "oneOf" || keyword === "anyOf") return errors.every((other) => !isNested(other, schemaPath));
    const isNullBranch = keyword === "type" && params.type === "null" && data !== null;
    return !isNullBranch;
  });
}

function isNested({ schemaPath, keyword, params, data }: ErrorObject, parent: string): boolean {
  const isNullBranch = keyword === "type" && params.type === "null" && data !== null;
  return schemaPath !== parent && !isNullBranch;
}

function describe({ keyword, instancePath, params, data }: ErrorObject): Difference {
  const path = pointerSegments(instancePath);
  if (keyword === "required") {
    return {
      location: bodyLocation([...path, params.missingProperty]),
      difference: "is missing, documented: required",
    };
  }
  return { location: bodyLocation(path), difference: describeKeyword(keyword, params, data) };
}

function describeKeyword(keyword: string, params: Record<string, unknown>, data: unknown): string {
  switch (keyword) {
    case "type":
      return `is ${typeName(data)}, documented: ${[params.type].flat().join(" or ")}`;
    case "enum":
    case "const":
    case "x-extensible-enum":
      return "has a value that is not documented";
    case "format":
      return `does not have the documented format ${params.format}`;
    case "additionalProperties":
      return `has the undocumented property ${publicName(String(params.additionalProperty))}`;
    default:
      return `violates the documented ${keyword}`;
  }
}
