import { expectTypeOf, test } from "vitest";
import type { TicketPaths } from "./__fixtures__/tickets.js";
import { paginate } from "./paginate.js";
import { poll } from "./poll.js";
import type { Result } from "./result.js";
import type { CallArguments, OperationOf, PathsWith, ServiceClient } from "./service-client.js";

declare const client: ServiceClient<TicketPaths>;

test("a required body is required, and only that one compiles", () => {
  client.POST("/tickets", { body: { title: "Door is stuck" } });

  // @ts-expect-error: the options are missing.
  client.POST("/tickets");
  // @ts-expect-error: the body is missing.
  client.POST("/tickets", {});
  // @ts-expect-error: a property of the body is misspelt.
  client.POST("/tickets", { body: { titel: "Door is stuck" } });
});

test("a path parameter is required, and only that one compiles", () => {
  client.DELETE("/tickets/{ticketId}", { params: { path: { ticketId: "7" } } });

  // @ts-expect-error: the path parameter is missing.
  client.DELETE("/tickets/{ticketId}");
  // @ts-expect-error: the path parameter is misspelt.
  client.DELETE("/tickets/{ticketId}", { params: { path: { ticketID: "7" } } });
  // @ts-expect-error: the path has the parameter's value in it.
  client.DELETE("/tickets/7");
});

test("optional parameters are optional, and only those compile", () => {
  client.GET("/tickets");
  client.GET("/tickets", { params: { query: { $top: 5 } } });

  // @ts-expect-error: a parameter of another service.
  client.GET("/tickets", { params: { query: { top: 5 } } });
});

test("success without content has no data, and headers are those of the status", async () => {
  const deleted = await client.DELETE("/tickets/{ticketId}", { params: { path: { ticketId: "7" } } });
  const created = await client.POST("/tickets", { body: { title: "Door is stuck" } });

  if (deleted.ok) {
    expectTypeOf(deleted.data).toEqualTypeOf<undefined>();
  }
  if (created.ok) {
    expectTypeOf(created.headers.location).toEqualTypeOf<string | undefined>();
  }
});

test("paginate takes the paths of lists, with their parameters, and yields their items", async () => {
  for await (const ticket of paginate(client, "/tickets", { params: { query: { $top: 5 } } })) {
    expectTypeOf(ticket).toEqualTypeOf<{ id: string }>();
  }
  for await (const page of paginate(client, "/tickets").pages()) {
    expectTypeOf(page.tickets).toEqualTypeOf<{ id: string }[]>();
  }

  for await (const ticket of paginate(client, "/archive", {
    params: { header: { Prefer: "return=representation" } },
  })) {
    expectTypeOf(ticket.title).toEqualTypeOf<string>();
  }

  // @ts-expect-error: the operation returns no list.
  paginate(client, "/tickets/{ticketId}", { params: { path: { ticketId: "7" } } });
  // @ts-expect-error: a parameter is misspelt.
  paginate(client, "/tickets", { params: { query: { top: 5 } } });
});

test("poll resolves to the type that its condition guards", async () => {
  const ask = () => client.GET("/tickets/{ticketId}", { params: { path: { ticketId: "7" } } });

  const found = await poll(ask, { until: (result) => result.ok });

  expectTypeOf(found.data.ticket.id).toEqualTypeOf<string>();
  // @ts-expect-error: an option is misspelt.
  poll(ask, { until: () => true, intervall: 5 });
});

test("limits and the retry of a call compile, misspelt ones do not", () => {
  client.GET("/tickets", { timeout: 5_000, deadline: undefined, retry: false });
  client.POST("/tickets", { body: { title: "Door is stuck" }, idempotent: true, retry: { maxRetries: 1 } });

  // @ts-expect-error: an option of the retry is misspelt.
  client.GET("/tickets", { retry: { retries: 1 } });
});

test("the response has the preferred shape", async () => {
  const plain = await client.GET("/archive");
  const minimal = await client.GET("/archive", { params: { header: { Prefer: "return=minimal" } } });
  const full = await client.GET("/archive", {
    params: { header: { Prefer: "return=representation" }, query: { $top: 5 } },
  });
  const other = await client.GET("/archive", { params: { query: { $top: 5 } } });
  const preference = "return=minimal" as "return=minimal" | "return=representation";
  const either = await client.GET("/archive", { params: { header: { Prefer: preference } } });

  if (plain.ok) expectTypeOf(plain.data).toEqualTypeOf<{ tickets: { id: string }[] }>();
  if (minimal.ok) expectTypeOf(minimal.data).toEqualTypeOf<{ tickets: { id: string }[] }>();
  if (other.ok) expectTypeOf(other.data).toEqualTypeOf<{ tickets: { id: string }[] }>();
  if (full.ok) expectTypeOf(full.data.tickets[0]?.title).toEqualTypeOf<string | undefined>();
  if (either.ok) expectTypeOf(either.data.tickets[0]?.id).toEqualTypeOf<string | undefined>();

  // @ts-expect-error: without the preference, the response is minimal.
  if (plain.ok) plain.data.tickets[0]?.title;
  // @ts-expect-error: with an optional preference, the response may be minimal.
  if (either.ok) either.data.tickets[0]?.title;
  // @ts-expect-error: a preference that the service does not support.
  client.GET("/archive", { params: { header: { Prefer: "return=everything" } } });
  // @ts-expect-error: a preference where none is documented.
  client.GET("/tickets", { params: { header: { Prefer: "return=minimal" } } });
  // @ts-expect-error: a header parameter is misspelt.
  client.GET("/archive", { params: { header: { Perfer: "return=minimal" } } });
  // @ts-expect-error: a query parameter is misspelt beside a preference.
  client.GET("/archive", { params: { header: { Prefer: "return=minimal" }, query: { top: 5 } } });
});

test("a preference that may be undefined may give the minimal response", async () => {
  const preference = "return=representation" as "return=representation" | undefined;
  const header: { Prefer?: "return=representation" | undefined } = {};
  const params: { header?: typeof header } = {};
  const given = await client.GET("/archive", { params: { header: { Prefer: preference } } });
  const optional = await client.GET("/archive", { params: { header } });
  const outer = await client.GET("/archive", { params });

  // @ts-expect-error: the details are there only if they were preferred.
  if (given.ok) given.data.tickets[0]?.title;
  // @ts-expect-error: the details are there only if they were preferred.
  if (optional.ok) optional.data.tickets[0]?.title;
  // @ts-expect-error: the details are there only if they were preferred.
  if (outer.ok) outer.data.tickets[0]?.title;
});

test("an object that may lack the preference without being undefined does not compile", () => {
  interface Full {
    Prefer: "return=representation";
  }
  const header: Partial<Full> = {};
  const params: { header?: Full } = {};
  const options: { params?: { header: Full } } = {};
  const parse: { parseAs?: "text" } = {};

  // @ts-expect-error: the response would be typed as if it were preferred.
  client.GET("/archive", { params: { header } });
  // @ts-expect-error: the response would be typed as if it were preferred.
  client.GET("/archive", { params });
  // @ts-expect-error: the response would be typed as if it were preferred.
  client.GET("/archive", options);
  // @ts-expect-error: the response would be typed as if it were preferred.
  client.GET("/archive", { params: { header: {} as Full | undefined } });
  // @ts-expect-error: the data would be typed as text.
  client.GET("/tickets", parse);
});

test("results can be destructured as in openapi-fetch", async () => {
  const { data, error, response } = await client.GET("/tickets");
  const { ok, data: tickets } = await client.GET("/tickets");

  expectTypeOf(data?.tickets).toEqualTypeOf<{ id: string }[] | undefined>();
  expectTypeOf(error).toEqualTypeOf<unknown>();
  expectTypeOf(response).toEqualTypeOf<Response>();
  if (data) expectTypeOf(data.tickets).toEqualTypeOf<{ id: string }[]>();
  if (ok) expectTypeOf(tickets.tickets).toEqualTypeOf<{ id: string }[]>();

  // @ts-expect-error: an error response may have no body, so its `error` may be undefined as well.
  if (!error) data.tickets;
});

test("the data has the type given by `parseAs`", async () => {
  const text = await client.GET("/tickets", { parseAs: "text" });
  const stream = await client.GET("/tickets", { parseAs: "stream" });
  const json = await client.GET("/tickets", { parseAs: "json" });
  const either = await client.GET("/tickets", { parseAs: "text" as "text" | undefined });

  if (text.ok) expectTypeOf(text.data).toEqualTypeOf<string>();
  if (stream.ok) expectTypeOf(stream.data).toEqualTypeOf<Response["body"]>();
  if (json.ok) expectTypeOf(json.data.tickets).toEqualTypeOf<{ id: string }[]>();
  // @ts-expect-error: the data may be parsed as JSON.
  if (either.ok) either.data.length;

  // @ts-expect-error: a value of `parseAs` that does not exist.
  client.GET("/tickets", { parseAs: "xml" });
});

test("a default response is an unexpected result", async () => {
  interface Answer<Body> {
    headers: Record<never, never>;
    content: { "application/json": Body };
  }
  type Responses = {
    200: Answer<{ name: string }>;
    "4XX": Answer<{ code: string }>;
    default: Answer<{ code: string }>;
  };
  const doors = {} as ServiceClient<{ "/doors": { get: { responses: Responses } } }>;

  const result = await doors.GET("/doors");

  expectTypeOf(result.status).toEqualTypeOf<200 | "unexpected">();
});

test("request takes the method as an argument", async () => {
  const created = await client.request("post", "/tickets", { body: { title: "Door is stuck" } });

  if (created.ok) expectTypeOf(created.data.ticket.id).toEqualTypeOf<string>();
  // @ts-expect-error: the body is missing.
  client.request("post", "/tickets");
  // @ts-expect-error: the path has no such method.
  client.request("delete", "/tickets");
  // @ts-expect-error: no path has such a method.
  client.HEAD("/tickets");
});

test("a union of paths requires what each of them requires", () => {
  const path = "/tickets" as "/tickets" | "/archive";

  client.GET(path);
  client.GET(path, { params: { query: { $top: 5 } } });
  client.request("get", path, { params: { query: { $top: 5 } } });
  // @ts-expect-error: a type that none of them accepts.
  client.GET(path, { params: { query: { $top: "5" } } });
  // @ts-expect-error: one of them needs a parameter.
  client.GET("/tickets" as "/tickets" | "/tickets/{ticketId}");
});

test("a union of paths refuses the optional parameters of only one of them", () => {
  const path = "/tickets" as "/tickets" | "/archive";

  client.GET("/tickets", { params: { query: { state: "open" } } });
  // @ts-expect-error: one of them has no such query parameter.
  client.GET(path, { params: { query: { state: "open" } } });
  // @ts-expect-error: one of them has no such query parameter.
  client.request("get", path, { params: { query: { $top: 5, state: "open" } } });
  // @ts-expect-error: one of them has no such header.
  client.GET(path, { params: { header: { Prefer: "return=minimal" } } });
});

test("a union of paths or methods refuses the optional parameters and properties of only one operation", () => {
  interface Operation<Body, Headers> {
    parameters: { header?: Headers };
    requestBody: { content: { "application/json": Body } };
    responses: TicketPaths["/tickets"]["post"]["responses"];
  }
  interface Trace {
    "x-trace"?: string;
  }
  type Door = { name: string } | { name: string; floor: number };
  const doors = {} as ServiceClient<{
    "/doors": { post: Operation<Door, Trace>; put: Operation<{ name: string; note?: string }, Trace> };
    "/rooms": { post: Operation<{ name: string; size?: number }, Trace & { "x-floor"?: string }> };
  }>;
  const path = "/doors" as "/doors" | "/rooms";
  const body = { name: "East" };

  doors.POST("/doors", { body: { name: "East", floor: 2 } });
  doors.POST("/rooms", { body, params: { header: { "x-floor": "2" } } });
  doors.POST(path, { body, params: { header: { "x-trace": "1" } } });
  // @ts-expect-error: one of them has no such property.
  doors.POST(path, { body: { name: "East", size: 3 } });
  // @ts-expect-error: one of them has no such header.
  doors.POST(path, { body, params: { header: { "x-floor": "2" } } });
  // @ts-expect-error: one of them has no such property.
  doors.request("put" as "put" | "post", "/doors", { body: { name: "East", note: "closed" } });
});

test("clients of different services are different types", () => {
  type Other = ServiceClient<{ "/doors": TicketPaths["/tickets"] }>;

  expectTypeOf(client).not.toExtend<Other>();
  expectTypeOf<Other>().not.toExtend<ServiceClient<TicketPaths>>();
});

test("a function of any service needs no cast", () => {
  const read = <Paths, Path extends PathsWith<Paths, "get">>(
    anyClient: ServiceClient<Paths>,
    path: Path,
    ...options: CallArguments<Paths, Path, "get">
  ): Promise<Result<OperationOf<Paths[Path], "get">>> => anyClient.GET(path, ...options);

  expectTypeOf(read(client, "/tickets")).resolves.toEqualTypeOf<Result<TicketPaths["/tickets"]["get"]>>();
  // @ts-expect-error: the parameter is missing.
  read(client, "/tickets/{ticketId}");
});
