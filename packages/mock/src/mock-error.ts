/**
 * Answers in the platform's error envelope what the platform does not document: a mistake in the use of the mock.
 *
 * Its codes begin with `Mock`, so that nobody takes them for the platform's.
 */
export function mockError(
  status: number,
  code: `Mock${string}`,
  message: string,
  headers: Record<string, string> = {},
): Response {
  return Response.json({ error: { code, message } }, { status, headers });
}
