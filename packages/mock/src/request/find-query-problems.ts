import type { Operation, QueryParameter } from "../spec/operation.js";
import { invalid, missing, type Problem } from "../spec/problem.js";

/** Finds the problems of the query of a request. */
export function findQueryProblems(operation: Operation, query: URLSearchParams): Problem[] {
  return operation.queryParameters.flatMap((parameter) => {
    const value = query.get(parameter.name);
    if (value === null) return parameter.required ? [missing(parameter.name)] : [];
    return isValid(parameter, value) ? [] : [invalid(parameter.name)];
  });
}

function isValid({ name, required, type, format }: QueryParameter, value: string): boolean {
  if (required && value === "") return false;
  // No minimum of paging is documented, but neither an offset below zero nor an empty page makes sense.
  if (type === "integer" && name.startsWith("$"))
    return /^\d{1,9}$/.test(value) && !(name === "$top" && Number(value) === 0);
  if (type === "integer") return /^-?\d{1,15}$/.test(value);
  return format !== "uri" || URL.canParse(value);
}
