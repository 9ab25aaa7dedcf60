import { invalidRequest, missingBody } from "../response/invalid-request.js";
import type { Operation } from "../spec/operation.js";
import { unreadable } from "../spec/problem.js";

/** The JSON object in a request; it is empty if the body is optional and missing. */
export type Body = Record<string, unknown>;

/** Returns the body of a request, or the response to one that violates the specification. */
export async function readBody(operation: Operation, request: Request): Promise<{ body: Body } | Response> {
  if (operation.body === "none") return { body: {} };
  const text = await request.text();
  if (text === "") return operation.body === "optional" ? { body: {} } : missingBody(operation);

  const body = parseObject(text);
  const problems = body ? operation.findBodyProblems(body) : [unreadable];
  return body && problems.length === 0 ? { body } : invalidRequest(operation, problems);
}

function parseObject(text: string): Body | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Body) : undefined;
  } catch {
    return undefined;
  }
}
