/**
 * Returns a body as a stream that `signal` ends until it has been read or canceled. After that, no listener of the signal
 * is left. The body of a `fetch` without web streams is returned as it is.
 */
export function streamBody(body: ReadableStream, signal: AbortSignal, controller: AbortController): ReadableStream {
  const abort = (): void => controller.abort(signal.reason);
  const leave = (): void => signal.removeEventListener("abort", abort);
  signal.addEventListener("abort", abort, { once: true });
  if (!body.getReader) return body;
  let reader: ReadableStreamDefaultReader | undefined;
  return new ReadableStream(
    {
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
