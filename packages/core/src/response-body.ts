/** Thrown when a body is larger than the client accepts. */
export class BodyTooLargeError extends RangeError {
  override readonly name = "BodyTooLargeError";

  constructor(maxSize: number) {
    super(`The body is larger than \`maxResponseSize\`, ${maxSize} bytes.`);
  }
}

/**
 * Limits the text and JSON of a response to `maxSize` bytes, and passes the text to `rewrite` before anybody reads it.
 *
 * Works in place, because a `Response` cannot be copied without losing its URL, and some statuses cannot be copied at
 * all. Returns a function that takes the limit off again.
 */
export function limitBody(response: Response, maxSize: number, rewrite: (text: string) => string): () => void {
  const { text, json } = response;
  response.text = async () => rewrite(await readText(response, () => text.call(response), maxSize));
  response.json = async () => JSON.parse(await response.text());
  return () => {
    response.text = text;
    response.json = json;
  };
}

async function readText(response: Response, readAll: () => Promise<string>, maxSize: number): Promise<string> {
  // Not every `fetch` has web streams: node-fetch and React Native read bodies as a whole.
  if (typeof response.body?.getReader !== "function") return checkSize((await readAll()) ?? "", maxSize);
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > maxSize) {
      reader.cancel().catch(() => {});
      throw new BodyTooLargeError(maxSize);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function checkSize(text: string, maxSize: number): string {
  if (text.length > maxSize) throw new BodyTooLargeError(maxSize);
  return text;
}

/** The part of a discarded body that is read, so that its connection can be used again. */
const smallBody = 65_536;

/** Reads a body that nobody needs. Returns a function that cancels it, if it has not ended by then. */
export function discardBody(response: Response, controller: AbortController): () => void {
  if (typeof response.body?.getReader !== "function" || response.body.locked) {
    if (!response.body || response.bodyUsed) return () => {};
    response.text().catch(() => {});
    return () => controller.abort();
  }
  const reader = response.body.getReader();
  let isOver = false;
  const cancel = (): void => {
    if (!isOver) reader.cancel().catch(() => {});
    isOver = true;
  };
  const read = async (): Promise<void> => {
    for (let size = 0; size <= smallBody; ) {
      const { done, value } = await reader.read();
      if (done) isOver = true;
      if (isOver) return;
      size += value?.length ?? 0;
    }
    cancel();
  };
  read().catch(() => {
    isOver = true;
  });
  return cancel;
}
