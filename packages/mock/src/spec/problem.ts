/** A problem of a request, in the form of the `details` of the platform's errors. */
export interface Problem {
  code: "InvalidRequestBody" | "InvalidValue" | "MissingRequiredProperty";
  message: string;
  /** The property or parameter; undefined for an unreadable body. */
  target?: string;
}

/** Describes a missing property or parameter. */
export function missing(name: string): Problem {
  return { code: "MissingRequiredProperty", message: `${name} should be provided.`, target: name };
}

/** Describes a property or parameter with an invalid value. */
export function invalid(name: string): Problem {
  return { code: "InvalidValue", message: `Provided ${name} value is not valid.`, target: name };
}

/** Describes a body that is not a JSON object. */
export const unreadable: Problem = { code: "InvalidRequestBody", message: "Error parsing JSON, malformed JSON." };
