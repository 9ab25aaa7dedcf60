/** The longest delay of `setTimeout`: a longer one overflows, and the timer fires at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Runs `work` for at most `milliseconds` and until `signal` aborts; the controller passed to `work` then aborts too.
 *
 * Resolves to the value of `work` or, after the timeout, of `onTimeout`. Rejects with the reason of the signal, or with
 * an error that one of the two throws. Leaves neither a timer nor a listener behind. Without `work` it sleeps.
 */
export function withTimeout<Value>(
  milliseconds: number,
  signal: AbortSignal | null | undefined,
  onTimeout: () => Value,
  work?: (signal: AbortSignal, controller: AbortController) => Promise<Value>,
): Promise<Value> {
  // Not left to `fetch`: some implementations ignore the signal, and so do most token functions.
  return new Promise<Value>((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const controller = work && new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
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
      controller?.abort(error);
      reject(error);
    };
    const onAbort = (): void => fail(signal?.reason);
    const expire = (): void => {
      try {
        succeed(onTimeout());
      } catch (error) {
        fail(error);
      }
    };
    const start = (rest: number): void => {
      timer = setTimeout(
        rest > longestTimer ? () => start(rest - longestTimer) : expire,
        // A fraction of a millisecond would be cut off.
        Math.min(Math.ceil(rest), longestTimer),
      );
    };
    if (milliseconds < Number.POSITIVE_INFINITY) start(Math.max(0, milliseconds));
    signal?.addEventListener("abort", onAbort);
    if (controller) work?.(controller.signal, controller).then(succeed, fail);
  });
}
