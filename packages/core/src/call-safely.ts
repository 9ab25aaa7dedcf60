/** Calls a function that is only notified: what it throws, and a promise of it that rejects, is ignored. */
export function callSafely<Argument>(
  callback: ((argument: Argument) => unknown) | undefined,
  argument: Argument,
): void {
  try {
    // A rejection that nothing handles ends a Node process.
    Promise.resolve(callback?.(argument)).catch(() => {});
  } catch {}
}
