import { createHook } from "node:async_hooks";
import { getEventListeners } from "node:events";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { afterAll, expect, test } from "vitest";
import { door, type Fault, faults, healthy } from "./__fixtures__/faults.js";
import { type ArrivedRequest, type HostileServer, startHostileServer } from "./__fixtures__/hostile-server.js";
import type { ClientEvent } from "./client-event.js";
import { createServiceClient } from "./create-service-client.js";
import type { Result } from "./result.js";
import type { ServiceClient } from "./service-client.js";
import { unwrap } from "./unwrap.js";

interface Operation {
  parameters: { query?: never; path?: never };
  requestBody?: never;
  responses: {
    200: { headers: Record<never, never>; content: { "application/json": typeof door } };
    204: { headers: Record<never, never>; content?: never };
    303: { headers: { location?: string }; content?: never };
    429: { headers: { "retry-after"?: string }; content: { "application/json": object } };
  };
}

interface DoorPaths {
  "/doors": {
    get: Operation;
    post: Omit<Operation, "requestBody"> & { requestBody: { content: { "application/json": typeof door } } };
  };
}

type Outcome = Result<Operation> | Error;

const methods = ["GET", "POST"] as const;
const whole = {
  GET: /^GET \/doors HTTP.*\nauthorization: Bearer secret-token\r\n.*\r\n\r\n$/is,
  POST: /^POST \/doors HTTP.*\nauthorization: Bearer secret-token\r\n.*\r\n\r\n\{"door":\{"id":"7"}}$/is,
};
const page = fileURLToPath(new URL("../../../docs/faults.md", import.meta.url));
const other = await startHostileServer([healthy]);
const timers = watchTimers();

afterAll(() => other[Symbol.asyncDispose]());

test.concurrent("hangs up on responses that it does not keep", { timeout: 20_000 }, async ({ expect }) => {
  const given = Object.values(faults).flatMap((group) => group.filter(({ timeout }) => timeout));
  await Promise.all(
    given.map(async (fault) => {
      await using server = await startHostileServer(fault.responses.slice(0, 1));
      const { client } = createDoorClient(server, fault);

      await call(client, "GET");

      // Node's `fetch` may open spare connections; those stay silent.
      const used = () => [...server.connections].filter(({ bytesRead }) => bytesRead);
      await expect.poll(used, { timeout: 10_000 }).toEqual([]);
    }),
  );
});

test.concurrent.each(
  Object.values(faults).flatMap((group) => group.flatMap((fault) => methods.map((method) => ({ ...fault, method })))),
)("$name: $method", { timeout: 20_000 }, async ({ method, ...fault }) => {
  await using server = await startHostileServer([fault.earlier ?? healthy], other.url);
  const { client, events } = createDoorClient(server, fault);
  const { signal } = new AbortController();
  if (fault.earlier) await client.GET("/doors");
  await misbehave(server, fault);
  events.length = 0;

  const outcome = await call(client, method, { signal });
  const arrived = [...server.requests];
  const attempts = events.filter(({ type }) => type === "request").length;
  server.responses = [healthy];
  const next = await call(client, "GET", { retry: false, timeout: 10_000 });

  expect(`${describe(outcome)}${describeWait(events, arrived)}, sent ${times(attempts)}`).toBe(fault[method]);
  expect(arrived).toHaveLength(isDown(fault) ? 0 : attempts);
  expect(arrived.filter(({ text }) => !whole[method].test(text))).toEqual([]);
  expect(next).toMatchObject(isDown(fault) ? { name: "NetworkError" } : { status: 200, data: door });
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(show(outcome)).not.toContain("secret-token");
});

test("leaves no timer behind", async () => {
  // Node reports the end of a timer a little later.
  await sleep(10);

  expect(timers.started).toBeGreaterThan(100);
  expect(timers.running.size).toBe(0);
});

test("sends nothing to the target of a redirect", () => {
  expect(other.requests).toEqual([]);
});

test("is documented in docs/faults.md", async () => {
  const text = await readFile(page, "utf8");
  const intro = text.slice(0, text.indexOf("\n## "));

  await expect(
    `${intro}\n${Object.entries(faults).map(writeSection).join("\n")}`,
    "docs/faults.md is stale: run `pnpm exec vitest run hostile-server --update`",
  ).toMatchFileSnapshot(page);
});

function createDoorClient(
  server: HostileServer,
  { timeout }: Fault,
): { client: ServiceClient<DoorPaths>; events: ClientEvent[] } {
  const events: ClientEvent[] = [];
  const client = createServiceClient<DoorPaths>({
    baseUrl: server.url,
    accessToken: "secret-token",
    mediaType: "application/json",
    statuses: { "/doors": { get: [200, 204, 303, 429], post: [200, 204, 303, 429] } },
    retry: { baseDelay: 1, maxDelay: 5 },
    timeout,
    onEvent: (event) => events.push(event),
  });
  return { client, events };
}

async function misbehave(server: HostileServer, fault: Fault): Promise<void> {
  if (fault.earlier) {
    // The effect of the earlier response on its connection must reach the client, even on a slow machine.
    await sleep(50);
    await sleep(10);
  }
  if (isDown(fault)) await server[Symbol.asyncDispose]();
  server.responses = [...fault.responses];
  server.requests.length = 0;
}

function isDown({ responses }: Fault): boolean {
  return responses.length === 0;
}

function call(
  client: ServiceClient<DoorPaths>,
  method: "GET" | "POST",
  options: { signal?: AbortSignal; retry?: false; timeout?: number } = {},
): Promise<Outcome> {
  const sent = method === "GET" ? client.GET("/doors", options) : client.POST("/doors", { body: door, ...options });
  return sent.catch((error: Error) => error);
}

/** Describes the outcome for the caller in the words of docs/faults.md. */
function describe(outcome: Outcome): string {
  if (outcome instanceof Error) return `\`${outcome.name}\``;
  switch (outcome.status) {
    case 200:
      expect(outcome.data).toEqual(door);
      return "`200`";
    case 204:
      expect(outcome.data).toBeUndefined();
      return "`204`";
    case 303:
      return outcome.headers.location ? "`303` with its `location`" : "`303`";
    case 429:
      return outcome.headers["retry-after"] ? "`429` with its `retry-after`" : "`429`";
    case "unexpected": {
      const text = typeof outcome.error === "string" ? ", its text in `error`" : "";
      const wait = outcome.headers["retry-after"] ? " with its `retry-after`" : "";
      return `\`unexpected\` ${outcome.response.status}${wait}${text}`;
    }
  }
}

function describeWait(events: ClientEvent[], [first, second]: ArrivedRequest[]): string {
  const wasAsked = events.some((event) => event.type === "retry" && event.delay >= 1000);
  return wasAsked && first && second && second.time - first.time >= 1000 ? " after the wait" : "";
}

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

/** Everything that a log could make of an outcome, and of the error that `unwrap` makes of a result. */
function show(outcome: Outcome): string {
  let thrown: unknown = outcome;
  try {
    if (!(outcome instanceof Error)) unwrap(outcome);
  } catch (error) {
    thrown = error;
  }
  return [outcome, thrown]
    .flatMap((value) => [inspect(value, { depth: null, showHidden: true }), String(value), JSON.stringify(value)])
    .join("\n");
}

/** Watches the timers of the sources; the test runner and Node's own `fetch` have some too, which come and go. */
function watchTimers(): { started: number; running: Set<number> } {
  const timers = { started: 0, running: new Set<number>() };
  createHook({
    init(id, type) {
      if (type !== "Timeout" || !/core\/src\/[\w-]+\.ts/.test(new Error().stack ?? "")) return;
      timers.started++;
      timers.running.add(id);
    },
    destroy: (id) => timers.running.delete(id),
  }).enable();
  return timers;
}

function writeSection([heading, group]: [string, Fault[]]): string {
  const rows = [
    ["Fault", "The server", "A GET gives", "A POST gives"],
    ["", "", "", ""],
    ...group.map(({ name, server, GET, POST }) => [name, server, GET, POST]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row, index) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0, index === 1 ? "-" : " ")).join(" | "),
  );
  return [`## ${heading}`, "", ...lines.map((line) => `| ${line} |`), ""].join("\n");
}
