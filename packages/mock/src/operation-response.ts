import type { Operation } from "./operation.js";

/** Answers with a body under the media type that the specification gives for the status. */
export function operationResponse(
  operation: Operation,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Response {
  const mediaType = operation.responses.get(status)?.mediaType;
  return body === undefined
    ? new Response(null, { status, headers })
    : Response.json(body, { status, headers: { "content-type": mediaType ?? "application/json", ...headers } });
}
