import { BodyTooLargeError } from "./errors.js";

/** The methods of a response that read its body. */
export type BodyMethods = Pick<Response, "text" | "json">;

/**
 * Limits the text and JSON of a response to `maxSize` bytes, and passes the text to `rewrite` first.
 *
 * Works in place, because a copy of a `Response` has neither its URL nor its type. Returns the replaced methods.
 */
export function limitBody(response: Response, maxSize: number, rewrite: (text: string) => string): BodyMethods {
  const { text, json } = response;
  response.text = () => readText(response, maxSize, text).then(rewrite);
  response.json = () => response.text().then(JSON.parse as (text: string) => unknown);
  return { text, json };
}

/** Reads an unneeded body, so that its connection can be reused. Returns a function that cancels it. */
export function discardBody(response: Response, controller: AbortController): () => void {
  const { signal } = controller;
  readText(response, 65_536, response.text, signal).catch(() => {});
  return () => controller.abort();
}

async function readText(
  response: Response,
  maxSize: number,
  readAll: Response["text"],
  signal?: AbortSignal,
): Promise<string> {
  // Some implementations of `fetch` have no web streams: node-fetch and React Native read whole bodies.
  const reader = response.body?.getReader?.();
  if (!reader) {
    const text = await readAll.call(response);
    if (text?.length > maxSize) throw new BodyTooLargeError(maxSize);
    return text;
  }
  const cancel = (): void => void reader.cancel().catch(() => {});
  signal?.addEventListener("abort", cancel);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    chunks.push(chunk.value);
    size += chunk.value.length;
    if (size > maxSize) {
      cancel();
      throw new BodyTooLargeError(maxSize);
    }
  }
  const decoder = new TextDecoder();
  return chunks.map((chunk, index) => decoder.decode(chunk, { stream: index + 1 < chunks.length })).join("");
}
