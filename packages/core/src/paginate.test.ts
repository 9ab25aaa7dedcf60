import { expect, test } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";
import { paginate } from "./paginate.js";

const base = "https://tickets.example.com/v1/tickets";

function page(ids: string[], next?: unknown): Response {
  return Response.json({ tickets: ids.map((id) => ({ id })), _links: { self: { href: base }, next } });
}

test("yields the items of all pages, each page fetched when it is needed", async () => {
  const pages = [
    page(["1", "2"], { href: `${base}?$skip=2&$top=2` }),
    page(["3"], { href: `${base}?$skip=4&$top=2` }),
    page([]),
  ];
  const { client, sent } = createTicketClient((_, index) => pages[index] ?? expect.unreachable());
  const seen: [string, number][] = [];

  for await (const ticket of paginate(client, "/tickets", { params: { query: { $top: 2, state: "open" } } })) {
    seen.push([ticket.id, sent.length]);
  }

  expect(seen).toEqual([
    ["1", 1],
    ["2", 1],
    ["3", 2],
  ]);
  expect(sent.map(({ url }) => url)).toEqual([
    `${base}?$top=2&state=open`,
    `${base}?$top=2&state=open&$skip=2`,
    `${base}?$top=2&state=open&$skip=4`,
  ]);
});

test("yields pages as they come", async () => {
  const pages = [page(["1"], { href: `${base}?$skip=1` }), page(["2"])];
  const { client } = createTicketClient((_, index) => pages[index] ?? expect.unreachable());
  const seen: string[][] = [];

  for await (const { tickets } of paginate(client, "/tickets").pages()) {
    seen.push(tickets.map(({ id }) => id));
  }

  expect(seen).toEqual([["1"], ["2"]]);
});

test.each([
  ["absent", undefined],
  ["null", null],
  ["empty", {}],
  ["with a null href", { href: null }],
  ["with an empty href", { href: "" }],
])("ends when next is %s", async (_name, next) => {
  const { client, sent } = createTicketClient(() => page(["1"], next));

  const items = await Array.fromAsync(paginate(client, "/tickets"));

  expect(items).toEqual([{ id: "1" }]);
  expect(sent).toHaveLength(1);
});

test.each([
  ["with continuation tokens", `${base}?$continuationToken=a%2Fb&$top=7`, "?$continuationToken=a%2Fb&$top=7"],
  ["with other parameters, which it does not take", `${base}?$skip=5&state=closed&redirect=x`, "?$skip=5"],
  ["relative to the request", "tickets?$skip=5", "?$skip=5"],
  ["with an ampersand in place of the question mark", `${base}&$skip=5&$top=9`, "?$skip=5&$top=9"],
  ["in another case", `https://tickets.example.com/V1/Tickets?$skip=5`, "?$skip=5"],
])("follows a link %s", async (_name, href, query) => {
  const { client, sent } = createTicketClient((_, index) => (index ? page(["2"]) : page(["1"], { href })));

  await Array.fromAsync(paginate(client, "/tickets"));

  expect(sent[1]?.url).toBe(base + query);
});

test.each([
  ["another origin", "https://evil.example.com/v1/tickets?$skip=1"],
  ["another port", "https://tickets.example.com:8443/v1/tickets?$skip=1"],
  ["http", "http://tickets.example.com/v1/tickets?$skip=1"],
  ["another path", "https://tickets.example.com/v1/secrets?$skip=1"],
  ["nothing that is a URL", "https://"],
  ["the same page", `${base}`],
  ["the same page by other words", `${base}?state=closed`],
])("sends nothing when a link leads to %s", async (_name, href) => {
  const { client, sent } = createTicketClient(() => page(["1"], { href }));
  const items: unknown[] = [];

  const walk = (async () => {
    for await (const item of paginate(client, "/tickets")) items.push(item);
  })();

  await expect(walk).rejects.toMatchObject({ name: "PaginationError", url: base });
  expect(items).toEqual([{ id: "1" }]);
  expect(sent).toHaveLength(1);
});

test("ends with an error when links go round in a circle", async () => {
  const { client, sent } = createTicketClient((_, index) =>
    page([`${index}`], { href: `${base}?$skip=${(index % 3) + 1}` }),
  );

  const walk = Array.fromAsync(paginate(client, "/tickets"));

  await expect(walk).rejects.toMatchObject({ name: "PaginationError" });
  expect(sent).toHaveLength(4);
});

test("stops with the loop", async () => {
  const { client, sent } = createTicketClient((_, index) => page(["1", "2"], { href: `${base}?$skip=${index + 1}` }));

  for await (const { id } of paginate(client, "/tickets")) {
    if (id === "2") break;
  }

  expect(sent).toHaveLength(1);
});

test("ends with an error when a page cannot be read", async () => {
  const { client } = createTicketClient((_, index) =>
    index ? new Response(null, { status: 401 }) : page(["1"], { href: `${base}?$skip=1` }),
  );

  const walk = Array.fromAsync(paginate(client, "/tickets"));

  await expect(walk).rejects.toMatchObject({ name: "ApiError", status: 401 });
});

test("ends with an error when its signal aborts", async () => {
  const controller = new AbortController();
  const { client, sent } = createTicketClient((_, index) => page(["1"], { href: `${base}?$skip=${index + 1}` }));

  const walk = (async () => {
    for await (const _ of paginate(client, "/tickets", { signal: controller.signal })) controller.abort();
  })();

  await expect(walk).rejects.toMatchObject({ name: "AbortError" });
  expect(sent).toHaveLength(1);
});

test("can be walked twice", async () => {
  const { client, sent } = createTicketClient(() => page(["1"]));
  const tickets = paginate(client, "/tickets");

  await Array.fromAsync(tickets);
  await Array.fromAsync(tickets);

  expect(sent).toHaveLength(2);
});
