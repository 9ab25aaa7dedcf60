import { AsyncLocalStorage } from "node:async_hooks";
import { expect, test } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";
import type { AccessTokenSource } from "./access-token.js";

const sources: [name: string, source: AccessTokenSource][] = [
  ["a string", "abc"],
  ["a string with Bearer", "Bearer abc"],
  ["a string with bearer and blanks", " bearer   abc\n".trimStart()],
  ["a function", () => "abc"],
  ["an asynchronous function", async () => "Bearer abc"],
  ["an object with getAccessToken()", { getAccessToken: async () => "Bearer abc" }],
];

test.each(sources)("takes the token from %s", async (_name, accessToken) => {
  const { client, sent } = createTicketClient(() => Response.json({ tickets: [] }), { accessToken });

  await client.GET("/tickets");

  expect(sent[0]?.headers.get("authorization")).toBe("Bearer abc");
});

test("calls getAccessToken() as a method", async () => {
  const accessToken = {
    token: "abc",
    async getAccessToken() {
      return this.token;
    },
  };
  const { client, sent } = createTicketClient(() => Response.json({ tickets: [] }), { accessToken });

  await client.GET("/tickets");

  expect(sent[0]?.headers.get("authorization")).toBe("Bearer abc");
});

test("requests a new token before each request", async () => {
  const tokens = ["first", "second"];
  const { client, sent } = createTicketClient(() => Response.json({ tickets: [] }), {
    accessToken: () => tokens.shift() ?? "",
  });

  await client.GET("/tickets");
  await client.GET("/tickets");

  expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer first", "Bearer second"]);
});

test("never uses the token of one call for another", async () => {
  const session = new AsyncLocalStorage<string>();
  const { client } = createTicketClient(
    ({ headers }) => Response.json({ tickets: [{ id: headers.get("authorization") }] }),
    {
      accessToken: async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        return session.getStore() ?? "";
      },
    },
  );
  const users = ["alice", "bob", "carol"];

  const results = await Promise.all(users.map((user) => session.run(user, () => client.GET("/tickets"))));

  expect(results.map(({ data }) => data?.tickets[0]?.id)).toEqual(users.map((user) => `Bearer ${user}`));
});

test("requests a token again after a failed request", async () => {
  const answers = [() => Promise.reject(new Error("offline")), async () => "abc"];
  const { client, sent } = createTicketClient(() => Response.json({ tickets: [] }), {
    accessToken: () => (answers.shift() ?? expect.unreachable())(),
  });

  await expect(client.GET("/tickets")).rejects.toThrow();
  await client.GET("/tickets");

  expect(sent).toHaveLength(1);
});

test("retries once with a new token, and with the same body, after a 401", async () => {
  const tokens = ["expired", "fresh"];
  const { client, sent } = createTicketClient(
    ({ headers }) =>
      headers.get("authorization") === "Bearer fresh"
        ? Response.json({ ticket: { id: "7" } }, { status: 201 })
        : new Response("", { status: 401 }),
    { accessToken: () => tokens.shift() ?? "", retry: {} },
  );

  const result = await client.POST("/tickets", { body: { title: "Door is stuck" } });

  expect(result.status).toBe(201);
  expect(sent.map(({ body }) => body)).toEqual(['{"title":"Door is stuck"}', '{"title":"Door is stuck"}']);
});

test("returns the second 401", async () => {
  let tokens = 0;
  const { client, sent } = createTicketClient(
    () => Response.json({ error: { code: "Unauthorized" } }, { status: 401 }),
    { accessToken: () => `token-${++tokens}`, retry: {} },
  );

  const result = await client.GET("/tickets");

  expect(result).toMatchObject({ status: 401, attempts: 2 });
  expect(sent).toHaveLength(2);
});

test.each([
  ["a function", (request?: { forceRefresh: boolean }) => (request ? "the-same" : "")],
  ["an object", { getAccessToken: async () => "the-same" }],
])("does not send a refused token again: %s", async (_name, accessToken) => {
  const { client, sent } = createTicketClient(() => new Response("", { status: 401 }), { accessToken, retry: {} });

  const result = await client.GET("/tickets");

  expect(result).toMatchObject({ status: 401, attempts: 1 });
  expect(sent).toHaveLength(1);
});

test("makes no second attempt with retry: false", async () => {
  let tokens = 0;
  const { client, sent } = createTicketClient(() => new Response("", { status: 401 }), {
    accessToken: () => `token-${++tokens}`,
    retry: false,
  });

  await client.GET("/tickets");

  expect(sent).toHaveLength(1);
});

test("forces one refresh for all calls with the same refused token", async () => {
  let current = "old";
  let refreshes = 0;
  const { client, sent } = createTicketClient(
    ({ headers }) => new Response("{}", { status: headers.get("authorization") === "Bearer old" ? 401 : 200 }),
    {
      retry: {},
      accessToken: async ({ forceRefresh }) => {
        if (!forceRefresh) return current;
        refreshes++;
        await new Promise((resolve) => setTimeout(resolve, 5));
        current = "new";
        return current;
      },
    },
  );

  const results = await Promise.all(Array.from({ length: 40 }, () => client.GET("/tickets")));

  expect(new Set(results.map(({ status }) => status))).toEqual(new Set([200]));
  expect(refreshes).toBe(1);
  expect(sent).toHaveLength(80);
});

test("forces a refresh of a token that was refused for an earlier call, before it is sent", async () => {
  const requests: boolean[] = [];
  const { client, sent } = createTicketClient(
    ({ headers }) => new Response("{}", { status: headers.get("authorization") === "Bearer old" ? 401 : 200 }),
    {
      accessToken: ({ forceRefresh }) => {
        requests.push(forceRefresh);
        return forceRefresh ? "new" : "old";
      },
    },
  );

  await client.GET("/tickets");
  const result = await client.GET("/tickets");

  expect(result.status).toBe(200);
  expect(requests).toEqual([false, false, true]);
  expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer old", "Bearer new"]);
});

test("a token request that hangs stops only the call that waits for it", async () => {
  let requests = 0;
  const { client, sent } = createTicketClient(() => new Response("{}"), {
    timeout: 20,
    accessToken: () => (++requests === 1 ? new Promise<string>(() => {}) : "token"),
  });

  const hanging = client.POST("/tickets", { body: { title: "Door is stuck" } });
  const result = await client.GET("/tickets");

  expect(result.status).toBe(200);
  await expect(hanging).rejects.toMatchObject({ name: "TimeoutError", mayHaveBeenProcessed: false });
  expect(sent).toHaveLength(1);
});

test("passes a signal that aborts with the attempt", async () => {
  let signal: AbortSignal | undefined;
  const { client } = createTicketClient(() => new Response("{}"), {
    timeout: 10,
    accessToken: (request) => {
      signal = request.signal;
      return new Promise<string>(() => {});
    },
  });

  await client.GET("/tickets").catch(() => {});

  expect(signal?.aborted).toBe(true);
});

test("calls getAccessToken() without an argument, which the vendor's clients treat as headers", async () => {
  const calls: unknown[][] = [];
  const accessToken = {
    async getAccessToken(...values: unknown[]) {
      calls.push(values);
      return `token-${calls.length}`;
    },
  };
  const { client } = createTicketClient(() => new Response("", { status: 401 }), { accessToken, retry: {} });

  await client.GET("/tickets");

  expect(calls).toEqual([[], []]);
});

test("passes on the control flow of a framework", async () => {
  const redirect = Object.assign(new Error("NEXT_REDIRECT"), { digest: "NEXT_REDIRECT;replace;/login" });
  const { client } = createTicketClient(() => new Response("{}"), { accessToken: () => Promise.reject(redirect) });

  await expect(client.GET("/tickets")).rejects.toBe(redirect);
});

test("does not retry with a string, which cannot be refreshed", async () => {
  const { client, sent } = createTicketClient(() => new Response("", { status: 401 }), { accessToken: "expired" });

  const result = await client.GET("/tickets");

  expect(result.status).toBe(401);
  expect(sent).toHaveLength(1);
});

const unusable: [name: string, source: unknown, reason: RegExp][] = [
  ["an empty string", "", /empty/],
  ["blanks", "  ", /empty/],
  ["only Bearer", "Bearer ", /empty/],
  ["a function that returns nothing", () => undefined, /empty/],
  ["a line break in the token", "secret\r\nx-evil: 1", /characters/],
  ["a character outside ASCII", "sécret", /characters/],
  ["a function that throws", () => Promise.reject(new Error("signed out")), /failed/],
];

test.each(unusable)("sends nothing for %s and suggests a remedy", async (_name, source, reason) => {
  const { client, sent } = createTicketClient(() => Response.json({ tickets: [] }), {
    accessToken: source as string,
  });

  const error = await client.GET("/tickets").catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ name: "AccessTokenError", message: expect.stringMatching(reason) });
  expect(error).toMatchObject({ message: expect.stringContaining("`accessToken`") });
  expect(String(error)).not.toContain("cret");
  expect(sent).toEqual([]);
});

test.each([undefined, null, 7, {}])("refuses %j as a source", (accessToken) => {
  expect(() => createTicketClient(() => new Response(), { accessToken: accessToken as never as string })).toThrow(
    expect.objectContaining({ name: "ConfigurationError", message: expect.stringContaining("`accessToken`") }),
  );
});

test("keeps the error of the token function as the cause", async () => {
  const cause = new Error("signed out");
  const { client } = createTicketClient(() => Response.json({}), { accessToken: () => Promise.reject(cause) });

  await expect(client.GET("/tickets")).rejects.toMatchObject({ name: "AccessTokenError", cause });
});

test("does not send a refused token again after a refresh that timed out", async () => {
  let refreshes = 0;
  const { client, sent } = createTicketClient(() => new Response(null, { status: 401 }), {
    accessToken: ({ forceRefresh }) => (forceRefresh && ++refreshes === 1 ? new Promise(() => {}) : "the-same"),
    timeout: 50,
    retry: { baseDelay: 1 },
  });

  const call = client.GET("/tickets");

  await expect(call).rejects.toMatchObject({ name: "AccessTokenError" });
  expect(sent).toHaveLength(1);
});
