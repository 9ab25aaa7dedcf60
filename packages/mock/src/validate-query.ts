import { exampleResponse } from "./example-response.js";
import { mockError } from "./mock-error.js";
import type { Operation, QueryParameter } from "./operation.js";

/** Answers a request whose query does not keep to the specification; one that does gets no answer here. */
export function validateQuery(operation: Operation, query: URLSearchParams): Response | undefined {
  const wrong = operation.queryParameters.find((parameter) => !isValid(parameter, query.get(parameter.name)));
  if (!wrong) return undefined;

  return (
    exampleResponse(operation, 422) ??
    mockError(400, "MockInvalidParameter", `The mock wants a valid ${wrong.name}, as the specification describes it.`)
  );
}

function isValid(parameter: QueryParameter, value: string | null): boolean {
  if (value === null) return !parameter.required;
  return parameter.format !== "uri" || URL.canParse(value);
}
