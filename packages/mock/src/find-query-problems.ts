import type { Operation, QueryParameter } from "./operation.js";
import { invalid, missing, type Problem } from "./problem.js";

/** Finds what is wrong with the query of a request. */
export function findQueryProblems(operation: Operation, query: URLSearchParams): Problem[] {
  return operation.queryParameters.flatMap((parameter) => {
    const value = query.get(parameter.name);
    if (value === null) return parameter.required ? [missing(parameter.name)] : [];
    return isValid(parameter, value) ? [] : [invalid(parameter.name)];
  });
}

function isValid({ name, required, type, format }: QueryParameter, value: string): boolean {
  if (required && value === "") return false;
  // No minimum is documented, but none of the integers makes sense below zero, nor does a page of nothing.
  if (type === "integer") return /^\d{1,9}$/.test(value) && !(name === "$top" && Number(value) === 0);
  return format !== "uri" || URL.canParse(value);
}
