/**
 * Returns a body as a stream that ends when `signal` aborts. Its listener is removed once the stream has been read or
 * canceled. The body of a `fetch` without web streams is returned unchanged.
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
