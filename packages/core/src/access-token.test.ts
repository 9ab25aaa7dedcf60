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

test("asks for a fresh token before each request", async () => {
  const tokens = ["first", "second"];
  const { client, sent } = createTicketClient(() => Response.json({ tickets: [] }), {
    accessToken: () => tokens.shift() ?? "",
  });

  await client.GET("/tickets");
  await client.GET("/tickets");

  expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer first", "Bearer second"]);
});

test("asks once for concurrent calls", async () => {
  let asked = 0;
  const { client, sent } = createTicketClient(() => Response.json({ tickets: [] }), {
    accessToken: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      asked++;
      return `token-${asked}`;
    },
  });

  await Promise.all([client.GET("/tickets"), client.GET("/tickets"), client.GET("/tickets")]);

  expect(asked).toBe(1);
  expect(sent).toHaveLength(3);
});

test("asks again after a token request that failed", async () => {
  const answers = [() => Promise.reject(new Error("offline")), async () => "abc"];
  const { client, sent } = createTicketClient(() => Response.json({ tickets: [] }), {
    accessToken: () => (answers.shift() ?? expect.unreachable())(),
  });

  await expect(client.GET("/tickets")).rejects.toThrow();
  await client.GET("/tickets");

  expect(sent).toHaveLength(1);
});

test("replays once with a fresh token, and with the same body, after a 401", async () => {
  const tokens = ["expired", "fresh"];
  const { client, sent } = createTicketClient(
    ({ headers }) =>
      headers.get("authorization") === "Bearer fresh"
        ? Response.json({ ticket: { id: "7" } }, { status: 201 })
        : new Response("", { status: 401 }),
    { accessToken: () => tokens.shift() ?? "" },
  );

  const result = await client.POST("/tickets", { body: { title: "Door is stuck" } });

  expect(result.status).toBe(201);
  expect(sent.map(({ body }) => body)).toEqual(['{"title":"Door is stuck"}', '{"title":"Door is stuck"}']);
});

test("gives the second 401 to the caller", async () => {
  const { client, sent } = createTicketClient(
    () => Response.json({ error: { code: "Unauthorized" } }, { status: 401 }),
    {
      accessToken: () => "expired",
    },
  );

  const result = await client.GET("/tickets");

  expect(result.status).toBe(401);
  expect(sent).toHaveLength(2);
});

test("does not replay with a string, which cannot become fresh", async () => {
  const { client, sent } = createTicketClient(() => new Response("", { status: 401 }), { accessToken: "expired" });

  const result = await client.GET("/tickets");

  expect(result.status).toBe(401);
  expect(sent).toHaveLength(1);
});

const unusable: [name: string, source: unknown, reason: RegExp][] = [
  ["an empty string", "", /empty/],
  ["blanks", "  ", /empty/],
  ["only Bearer", "Bearer ", /empty/],
  ["a function without an answer", () => undefined, /empty/],
  ["a line break in the token", "secret\r\nx-evil: 1", /characters/],
  ["a character outside ASCII", "sécret", /characters/],
  ["a function that throws", () => Promise.reject(new Error("signed out")), /failed/],
  ["nothing at all", undefined, /failed/],
];

test.each(unusable)("sends nothing for %s and says what to check", async (_name, source, reason) => {
  const { client, sent } = createTicketClient(() => Response.json({ tickets: [] }), {
    accessToken: source as string,
  });

  const error = await client.GET("/tickets").catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ name: "AccessTokenError", message: expect.stringMatching(reason) });
  expect(error).toMatchObject({ message: expect.stringContaining("`accessToken`") });
  expect(String(error)).not.toContain("cret");
  expect(sent).toEqual([]);
});

test("keeps what the token function threw as the cause", async () => {
  const cause = new Error("signed out");
  const { client } = createTicketClient(() => Response.json({}), { accessToken: () => Promise.reject(cause) });

  await expect(client.GET("/tickets")).rejects.toMatchObject({ name: "AccessTokenError", cause });
});
