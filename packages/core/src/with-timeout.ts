/** The longest delay of `setTimeout`: a longer one overflows, and the timer fires immediately. */
const longestTimer = 2 ** 31 - 1;

/**
 * Waits for `work` for at most `milliseconds`, or until `signal` aborts. Aborts `controller` when it stops waiting.
 *
 * Rejects with the error that `onTimeout` returns, or with the reason of the signal. Without `onTimeout` it resolves after
 * the timeout: it sleeps. Leaves neither a timer nor a listener behind.
 */
export function withTimeout<Value = void>(
  milliseconds: number,
  signal: AbortSignal | null | undefined,
  onTimeout?: () => Error,
  work?: Promise<Value>,
  controller?: AbortController,
): Promise<Value> {
  // `fetch` is not relied on: some implementations ignore the signal, and so do most token functions.
  return new Promise<Value>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Rounded up, because timers truncate a fraction of a millisecond.
    let rest = Math.ceil(milliseconds);
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", fail);
    };
    const succeed = (value: Value): void => {
      end();
      resolve(value);
    };
    const fail = (error: unknown): void => {
      const reason = signal?.aborted ? signal.reason : error;
      end();
      controller?.abort(reason);
      reject(reason);
    };
    const tick = (): void => {
      if (rest > 0) {
        const delay = Math.min(rest, longestTimer);
        rest -= delay;
        timer = setTimeout(tick, delay);
      } else if (onTimeout) fail(onTimeout());
      else succeed(undefined as Value);
    };
    work?.then(succeed, (error) => {
      end();
      reject(error);
    });
    if (signal?.aborted) return fail(undefined);
    signal?.addEventListener("abort", fail);
    if (rest < Number.POSITIVE_INFINITY) tick();
  });
}
