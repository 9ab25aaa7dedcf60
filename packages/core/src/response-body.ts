/** Thrown when a body is larger than the client accepts. */
export class BodyTooLargeError extends RangeError {}

/**
 * Limits the text and JSON of a response to `maxSize` bytes, and passes the text to `rewrite` before anything else.
 *
 * Works in place, because a copy of a `Response` has neither its URL nor its type. Returns a function that undoes it.
 */
export function limitBody(response: Response, maxSize: number, rewrite: (text: string) => string): () => void {
  const { text, json } = response;
  response.text = async () => rewrite(await readText(response, maxSize, () => text.call(response)));
  response.json = async () => JSON.parse(await response.text());
  return () => Object.assign(response, { text, json });
}

/** Reads an unneeded body, so that its connection can be reused. Returns a function that cancels it. */
export function discardBody(response: Response, controller: AbortController): () => void {
  const { signal } = controller;
  readText(response, 65_536, () => response.text(), signal).catch(() => {});
  return () => controller.abort();
}

async function readText(
  { body }: Response,
  maxSize: number,
  readAll: () => Promise<string>,
  signal?: AbortSignal,
): Promise<string> {
  const fail = (): never => {
    throw new BodyTooLargeError(`The body is larger than ${maxSize} bytes, see \`maxResponseSize\`.`);
  };
  // Not every `fetch` has web streams: node-fetch and React Native read bodies as a whole.
  if (!body?.getReader) {
    const text = await readAll();
    return text?.length > maxSize ? fail() : text;
  }
  const reader = body.getReader();
  const cancel = (): void => void reader.cancel().catch(() => {});
  signal?.addEventListener("abort", cancel);
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > maxSize) {
      cancel();
      fail();
    }
    text += decoder.decode(value, { stream: true });
  }
}
