/** What is wrong with a request, as the platform words it in the `details` of an error. */
export interface Problem {
  code: "InvalidRequestBody" | "InvalidValue" | "MissingRequiredProperty";
  message: string;
  /** The property or parameter; a body that cannot be read has none. */
  target?: string;
}

/** Says that a property or parameter is not there. */
export function missing(name: string): Problem {
  return { code: "MissingRequiredProperty", message: `${name} should be provided.`, target: name };
}

/** Says that a property or parameter has a value that it cannot have. */
export function invalid(name: string): Problem {
  return { code: "InvalidValue", message: `Provided ${name} value is not valid.`, target: name };
}

/** Says that a body is no JSON object. */
export const unreadable: Problem = { code: "InvalidRequestBody", message: "Error parsing JSON, malformed JSON." };
