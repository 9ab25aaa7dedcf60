/** Calls a function that is only notified: its exceptions and rejections are ignored. */
export function callSafely<Argument>(
  callback: ((argument: Argument) => unknown) | undefined,
  argument: Argument,
): void {
  try {
    const outcome = callback?.(argument);
    // A rejection that nothing handles ends a Node process.
    if (outcome) Promise.resolve(outcome).catch(() => {});
  } catch {}
}
