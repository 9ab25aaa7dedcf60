/**
 * Does `work`, but no longer than `milliseconds` and only until `signal` aborts; the work's own signal then aborts too.
 *
 * Resolves to what the work or, when time is up, `onTimeout` gives; rejects with the signal's reason, or with what one
 * of them throws. Leaves neither a timer nor a listener behind. Without `work` it sleeps.
 */
export async function within<Value>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  onTimeout: () => Value,
  work?: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort = (): void => {};
  try {
    // Not left to `fetch`: some implementations take no signal, and a function that gives a token gets none.
    return await new Promise<Value>((resolve, reject) => {
      onAbort = () => reject(signal?.reason);
      if (signal?.aborted) return onAbort();
      signal?.addEventListener("abort", onAbort);
      timer = setTimeout(
        () => {
          try {
            resolve(onTimeout());
          } catch (error) {
            reject(error);
          }
        },
        // A longer delay overflows, and the timer would fire at once.
        Math.min(milliseconds, 2 ** 31 - 1),
      );
      work?.(controller.signal).then(resolve, reject);
    });
  } catch (error) {
    controller.abort(error);
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}
