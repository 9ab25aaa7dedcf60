import { exampleResponse } from "./example-response.js";
import { mockError } from "./mock-error.js";
import type { Operation } from "./operation.js";

/** Answers a request whose body is missing or is no JSON object; any other gets no answer here. */
export async function validateBody(operation: Operation, request: Request): Promise<Response | undefined> {
  if (operation.body === "none") return undefined;
  const text = await request.text();
  if (isJsonObject(text) || (operation.body === "optional" && text === "")) return undefined;

  return (
    exampleResponse(operation, 422) ??
    mockError(400, "MockInvalidBody", "The mock wants a JSON object as the body, as the specification describes it.")
  );
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
