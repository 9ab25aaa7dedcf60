/**
 * Creates an error response to a request that the platform's documentation does not cover, in the platform's envelope.
 *
 * Its code begins with `Mock`, which distinguishes it from the platform's codes.
 */
export function mockError(
  status: number,
  code: `Mock${string}`,
  message: string,
  headers: Record<string, string> = {},
): Response {
  return Response.json({ error: { code, message } }, { status, headers });
}
