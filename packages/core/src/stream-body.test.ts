import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";

const chunks = ["one ", "two ", "three"].map((text) => new TextEncoder().encode(text));

function source(end: (controller: ReadableStreamDefaultController) => void): { stream: ReadableStream; reads: number } {
  const state = { reads: 0, stream: undefined as never as ReadableStream };
  state.stream = new ReadableStream(
    {
      pull(controller) {
        const chunk = chunks[state.reads++];
        if (chunk) controller.enqueue(chunk);
        else end(controller);
      },
    },
    { highWaterMark: 0 },
  );
  return state;
}

async function open(end: (controller: ReadableStreamDefaultController) => void = (controller) => controller.close()) {
  const state = source(end);
  const { client } = createTicketClient(() => new Response(state.stream));
  const { signal } = new AbortController();
  const { data } = await client.GET("/tickets", { parseAs: "stream", signal });
  return { data: data as ReadableStream, signal, state };
}

test("passes on a stream while it is read, and leaves no listener after its end", async () => {
  const { data, signal, state } = await open();

  const before = [state.reads, getEventListeners(signal, "abort").length];
  const text = await new Response(data).text();

  expect(before).toEqual([0, 1]);
  expect(text).toBe("one two three");
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("leaves no listener after a stream was canceled, before or after it was read", async () => {
  for (const reads of [0, 1]) {
    const { data, signal } = await open();
    const reader = data.getReader();
    if (reads > 0) await reader.read();

    await reader.cancel("enough");

    expect(getEventListeners(signal, "abort")).toEqual([]);
  }
});

test("leaves no listener after a stream failed, and passes on its error", async () => {
  const broken = new Error("reset");
  const { data, signal } = await open((controller) => controller.error(broken));

  await expect(new Response(data).text()).rejects.toBe(broken);

  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("ends with the signal, even if the body ignores it", async () => {
  for (const reads of [0, 1]) {
    const canceled = vi.fn();
    const { client } = createTicketClient(() => new Response(new ReadableStream({ cancel: canceled })));
    const controller = new AbortController();
    const { data } = await client.GET("/tickets", { parseAs: "stream", signal: controller.signal });
    const reader = (data as ReadableStream).getReader();
    const read = reads > 0 ? reader.read() : undefined;

    controller.abort();

    await expect(read ?? reader.read()).rejects.toBe(controller.signal.reason);
    expect(canceled).toHaveBeenCalledExactlyOnceWith(controller.signal.reason);
  }
});

test("leaves no listener for a response that is not streamed", async () => {
  const { client } = createTicketClient(() => Response.json({}, { status: 401 }));
  const { signal } = new AbortController();

  await client.GET("/tickets", { parseAs: "stream", signal });

  expect(getEventListeners(signal, "abort")).toEqual([]);
});
