/** Calls a function that is only notified: what it throws, and a promise of it that rejects, is ignored. */
export function callSafely<Argument>(
  callback: ((argument: Argument) => unknown) | undefined,
  argument: Argument,
): void {
  try {
    const outcome = callback?.(argument);
    // A rejection that nothing handles ends a Node process.
    if (outcome instanceof Object) Promise.resolve(outcome).catch(() => {});
  } catch {}
}
