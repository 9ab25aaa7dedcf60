/**
 * Does `work`, but no longer than `milliseconds` and only until `signal` aborts; the work's own signal then aborts too.
 *
 * Resolves to what the work or, when time is up, `onTimeout` gives; rejects with the signal's reason, or with what one
 * of them throws. Leaves neither a timer nor a listener behind. Without `work` it sleeps.
 */
export function within<Value>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  onTimeout: () => Value,
  work?: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  // Not left to `fetch`: some implementations take no signal, and a function that gives a token gets none.
  return new Promise<Value>((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const controller = new AbortController();
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const succeed = (value: Value): void => {
      end();
      resolve(value);
    };
    const fail = (error: unknown): void => {
      end();
      controller.abort(error);
      reject(error);
    };
    const onAbort = (): void => fail(signal?.reason);
    const timer = setTimeout(
      () => {
        try {
          succeed(onTimeout());
        } catch (error) {
          fail(error);
        }
      },
      // A longer delay overflows, and the timer would fire at once; a part of a millisecond is cut off.
      Math.min(Math.ceil(milliseconds), 2 ** 31 - 1),
    );
    signal?.addEventListener("abort", onAbort);
    work?.(controller.signal).then(succeed, fail);
  });
}
