import type { Operation } from "../spec/operation.js";

/** Creates a response with the media type that the specification has for the status. */
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
