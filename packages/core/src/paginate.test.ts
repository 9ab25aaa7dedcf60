import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";
import type { RequestError } from "./errors.js";
import { nextPageQuery } from "./next-page-query.js";
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

test("yields pages as they arrive", async () => {
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
  ["with continuation tokens", `${base}?$continuationToken=a%2Fb%3D&$top=7`, "?$continuationToken=a%2Fb%3D&$top=7"],
  ["with a token that has a plus sign", `${base}?continuationToken=a+b`, "?continuationToken=a%2Bb"],
  ["with other parameters, which it does not take", `${base}?$skip=5&state=closed&redirect=x`, "?$skip=5"],
  ["relative to the request", "tickets?$skip=5", "?$skip=5"],
  ["with an ampersand in place of the question mark", `${base}&$skip=5&$top=9`, "?$skip=5&$top=9"],
  ["with a fragment", `${base}?$skip=5#top=9`, "?$skip=5"],
  ["in another case", "https://tickets.example.com/V1/Tickets?$Skip=5", "?$Skip=5"],
  ["to another path", "https://tickets.example.com/v1/ticket?$skip=5", "?$skip=5"],
  ["to the origin behind a proxy", "http://internal:8080/tickets?$skip=5", "?$skip=5"],
  ["that is no URL", "https://?$skip=5", "?$skip=5"],
])("takes the paging parameters of a link %s", async (_name, href, query) => {
  const { client, sent } = createTicketClient((_, index) => (index ? page(["2"]) : page(["1"], { href })));

  await Array.fromAsync(paginate(client, "/tickets"));

  expect(sent[1]?.url).toBe(base + query);
});

test.each([
  ["the same page", base, /same page/],
  ["the first page", `${base}?$skip=0`, /same page/],
  ["the same page by other words", `${base}?state=closed&cursor=x`, /parameters state, cursor are not known/],
  ["a page size only", `${base}?$top=5&page=2`, /parameters page are not known/],
  ["nothing that is a URL", "https://", /same page/],
  ["an offset that is no number", `${base}?$skip=next`, /\$skip is not a number/],
  ["something that is not text", 5, /`href` that is text/],
])("sends nothing when a link leads to %s", async (_name, href, message) => {
  const { client, sent } = createTicketClient(() => page(["1"], { href }));
  const items: unknown[] = [];

  const walk = (async () => {
    for await (const item of paginate(client, "/tickets")) items.push(item);
  })();

  await expect(walk).rejects.toMatchObject({ name: "PaginationError", url: base, resumeQuery: {} });
  await expect(walk).rejects.toThrow(message);
  expect(items).toEqual([{ id: "1" }]);
  expect(sent).toHaveLength(1);
});

test("refuses a link that is not an object", async () => {
  const { client } = createTicketClient(() => page(["1"], `${base}?$skip=1`));

  await expect(Array.fromAsync(paginate(client, "/tickets"))).rejects.toMatchObject({ name: "PaginationError" });
});

test.each([
  ["drops an offset beside a token", { $skip: 5 }, "?$continuationToken=t", "?$top=2&$continuationToken=t"],
  ["drops a token beside an offset", { $continuationToken: "" }, "?$skip=5", "?$top=2&$skip=5"],
  ["keeps both of a link that has both", {}, "?$skip=5&$continuationToken=t", "?$top=2&$skip=5&$continuationToken=t"],
  ["replaces the page size", {}, "?$skip=5&$top=9", "?$top=9&$skip=5"],
])("%s", async (_name, query, link, expected) => {
  const { client, sent } = createTicketClient((_, index) =>
    page([`${index}`], index ? undefined : { href: base + link }),
  );

  await Array.fromAsync(paginate(client, "/tickets", { params: { query: { $top: 2, ...query } as { $top: number } } }));

  expect(sent[1]?.url).toBe(base + expected);
});

test("ends with an error when links are circular", async () => {
  const { client, sent } = createTicketClient((_, index) =>
    page([`${index}`], { href: `${base}?$skip=${(index % 3) + 2}` }),
  );

  const walk = Array.fromAsync(paginate(client, "/tickets", { params: { query: { $skip: 1 } as object } }));

  await expect(walk).rejects.toMatchObject({ name: "PaginationError" });
  expect(sent).toHaveLength(4);
});

test("yields an item once when pages overlap", async () => {
  const pages = [
    page(["1", "2"], { href: `${base}?$skip=2` }),
    page(["2", "3"], { href: `${base}?$skip=4` }),
    page([]),
  ];
  const { client } = createTicketClient((_, index) => pages[index] ?? expect.unreachable());

  const items = await Array.fromAsync(paginate(client, "/tickets"));

  expect(items.map(({ id }) => id)).toEqual(["1", "2", "3"]);
});

test("yields items that have no id, or are null", async () => {
  const tickets = [null, { title: "a" }, { title: "a" }];
  const { client } = createTicketClient(() => Response.json({ tickets }));

  expect(await Array.fromAsync(paginate(client, "/tickets"))).toEqual(tickets);
});

test("ends at a page that is empty, although it has a next link", async () => {
  const { client, sent } = createTicketClient((_, index) =>
    page(index ? [] : ["1", "2"], { href: `${base}?$skip=${2 * (index + 1)}` }),
  );

  const items = await Array.fromAsync(paginate(client, "/tickets"));

  expect(items).toHaveLength(2);
  expect(sent).toHaveLength(2);
});

test("continues after a page of known items, because a list may grow by a page while it is read", async () => {
  const pages = [
    page(["1", "2"], { href: `${base}?$skip=2` }),
    page(["1", "2"], { href: `${base}?$skip=4` }),
    page(["3"]),
  ];
  const { client } = createTicketClient((_, index) => pages[index] ?? expect.unreachable());

  const items = await Array.fromAsync(paginate(client, "/tickets"));

  expect(items.map(({ id }) => id)).toEqual(["1", "2", "3"]);
});

test("ends with an error when a service ignores the paging parameters", async () => {
  const { client, sent } = createTicketClient((_, index) =>
    page(["1", "2"], { href: `${base}?$skip=${2 * (index + 1)}` }),
  );

  const walk = Array.fromAsync(paginate(client, "/tickets"));

  await expect(walk).rejects.toMatchObject({ name: "PaginationError", message: /without a new item/ });
  expect(sent).toHaveLength(101);
});

test("continues after empty pages with continuation tokens", async () => {
  const { client } = createTicketClient((_, index) =>
    index < 50 ? page([], { href: `${base}?$continuationToken=${index}` }) : page(["1"]),
  );

  expect(await Array.fromAsync(paginate(client, "/tickets"))).toEqual([{ id: "1" }]);
});

test("ends with an error when empty pages do not end", async () => {
  const { client, sent } = createTicketClient((_, index) => page([], { href: `${base}?$continuationToken=${index}` }));

  const walk = Array.fromAsync(paginate(client, "/tickets"));

  await expect(walk).rejects.toMatchObject({ name: "PaginationError", resumeQuery: { $continuationToken: "98" } });
  expect(sent).toHaveLength(100);
});

test.each([
  ["without its list", { errors: [] }],
  ["whose list is null", { tickets: null }],
  ["whose list is an object", { tickets: { id: "1" } }],
])("ends with an error at a page %s", async (_name, body) => {
  const { client } = createTicketClient(() => Response.json(body), { lists: { "/tickets": "tickets" } });

  const items = Array.fromAsync(paginate(client, "/tickets"));
  const pages = Array.fromAsync(paginate(client, "/tickets").pages());

  await expect(items).rejects.toMatchObject({ name: "PaginationError", message: /without the list `tickets`/ });
  await expect(pages).rejects.toMatchObject({ name: "PaginationError" });
});

test("takes the items from the property that the service declares", async () => {
  const { client } = createTicketClient(() => Response.json({ warnings: ["late"], tickets: [{ id: "1" }] }), {
    lists: { "/tickets": "tickets" },
  });

  expect(await Array.fromAsync(paginate({ ...client }, "/tickets"))).toEqual([{ id: "1" }]);
});

test.each([[{ tickets: [], warnings: [] }], [{ ticket: {} }]])(
  "ends with an error when no property is declared and the page is %j",
  async (body) => {
    const { client } = createTicketClient(() => Response.json(body));

    const walk = Array.fromAsync(paginate(client, "/tickets"));

    await expect(walk).rejects.toMatchObject({ name: "PaginationError", message: /exactly one array/ });
  },
);

test("resumes at the page that failed", async () => {
  let isDown = true;
  const { client } = createTicketClient(({ url }) => {
    const skip = Number(new URL(url).searchParams.get("$skip"));
    if (skip === 2 && isDown) return new Response(null, { status: 401 });
    return page([`${skip}`], skip < 4 ? { href: `${base}?$skip=${skip + 1}` } : undefined);
  });
  const seen: string[] = [];
  const read = async (query: object): Promise<void> => {
    for await (const { id } of paginate(client, "/tickets", { params: { query } })) seen.push(id);
  };

  const failure = await read({ state: "open" }).catch((error: RequestError) => error);
  isDown = false;
  await read(failure?.resumeQuery ?? expect.unreachable());

  expect(failure).toMatchObject({ name: "ApiError", status: 401, resumeQuery: { state: "open", $skip: 2 } });
  expect(inspect(failure)).not.toContain("resumeQuery");
  expect(seen).toEqual(["0", "1", "2", "3", "4"]);
});

test("applies the deadline to the whole list", async () => {
  const { client, sent } = createTicketClient(async (_, index) => {
    await new Promise((resolve) => setTimeout(resolve, 40));
    return page([`${index}`], { href: `${base}?$skip=${index + 1}` });
  });

  const walk = Array.fromAsync(paginate(client, "/tickets", { deadline: 100 }));

  await expect(walk).rejects.toMatchObject({ name: "TimeoutError", limit: "deadline" });
  expect(sent.length).toBeLessThanOrEqual(3);
});

test.each([{ $top: 0 }, { $top: -1 }, { $top: Number.NaN }, { $top: 1.5 }, { $top: "5" as never }, { $skip: -1 }])(
  "refuses the query %j",
  (query) => {
    const { client } = createTicketClient(() => expect.unreachable());

    expect(() => paginate(client, "/tickets", { params: { query: query as object } })).toThrow(
      expect.objectContaining({ name: "ConfigurationError" }),
    );
  },
);

test("returns the query of the next page", () => {
  const links = (href?: string): object => ({ _links: { next: href && { href } } });

  expect(nextPageQuery(links("?$skip=5&$top=5"), { imodelId: "m", $top: 9 })).toEqual({
    imodelId: "m",
    $skip: 5,
    $top: 5,
  });
  expect(nextPageQuery(links(), { imodelId: "m" })).toBeUndefined();
  expect(() => nextPageQuery(links("?page=2"), {})).toThrow(/page are not known/);
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

test("can be iterated twice", async () => {
  const { client, sent } = createTicketClient(() => page(["1"]));
  const tickets = paginate(client, "/tickets");

  await Array.fromAsync(tickets);
  await Array.fromAsync(tickets);

  expect(sent).toHaveLength(2);
});
