/**
 * Returns a body as a stream that ends when `signal` aborts. Its listener is removed once the stream has been read or
 * canceled. The body of a `fetch` without web streams is returned unchanged.
 */
export function streamBody(body: ReadableStream, signal: AbortSignal, controller: AbortController): ReadableStream {
  let reader: ReadableStreamDefaultReader | undefined;
  let output: ReadableStreamDefaultController | undefined;
  const abort = (): void => {
    const { reason } = signal;
    controller.abort(reason);
    // The bodies of some implementations of `fetch` ignore their signal.
    output?.error(reason);
    if (output) (reader ?? body).cancel(reason).catch(() => {});
  };
  const leave = (): void => signal.removeEventListener("abort", abort);
  signal.addEventListener("abort", abort, { once: true });
  if (!body.getReader) return body;
  return new ReadableStream(
    {
      start(stream) {
        output = stream;
      },
      async pull(stream) {
        reader ??= body.getReader();
        try {
          const { done, value } = await reader.read();
          if (!done) return stream.enqueue(value);
          leave();
          stream.close();
        } catch (error) {
          leave();
          throw error;
        }
      },
      cancel(reason) {
        leave();
        return (reader ?? body).cancel(reason);
      },
    },
    // Reads nothing before the caller does.
    { highWaterMark: 0 },
  );
}
