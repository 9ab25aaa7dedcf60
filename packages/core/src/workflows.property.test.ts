import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";
import { checkAuthorizationLink } from "./check-authorization-link.js";
import { nextPoll } from "./next-poll.js";
import { paginate } from "./paginate.js";
import type { Run } from "./run.js";
import { readRunLocation } from "./run-location.js";
import { waitForServiceRun } from "./wait-for-service-run.js";

const here = "https://tickets.example.com/v1/tickets";

test("a list is yielded completely, each item once and in order, for any pages and links", async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 });
  const address = fc.constantFrom(here, "/v1/tickets", "https://internal:8443/other", "", `${here.toUpperCase()}`);
  const extra = fc.constantFrom("", "&state=closed", "&imodelId=x", "#fragment");
  const overlap = fc.nat(1);
  await fc.assert(
    fc.asyncProperty(
      sizes,
      address,
      extra,
      fc.boolean(),
      fc.boolean(),
      overlap,
      async (sizes, address, extra, isToken, isOdd, overlap) => {
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const starts = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
        const { client, sent } = createTicketClient(({ url }) => {
          const query = new URL(url).searchParams;
          const token = /^t\+(\d+)\/=$/.exec(query.get("$continuationToken") ?? "t+0/=")?.[1];
          const start = Number(isToken ? token : (query.get("$skip") ?? 0));
          const index = starts.indexOf(start);
          const end = start + (sizes[index] ?? 0);
          const ids = Array.from({ length: end - start }, (_, offset) => `${start + offset}`);
          // An item that was added before the page pushes the last items of the page before it onto this one.
          const repeated = start > 0 && overlap > 0 ? [`${start - 1}`] : [];
          const position = isToken ? `$continuationToken=${encodeURIComponent(`t+${end}/=`)}` : `$skip=${end}`;
          const href = `${address}${isOdd ? "&" : "?"}${position}${extra}`;
          return Response.json({
            tickets: [...repeated, ...ids].map((id) => ({ id })),
            _links: { next: end < total ? { href } : null },
          });
        });

        const items = await Array.fromAsync(paginate(client, "/tickets", { params: { query: { state: "open" } } }));

        expect(items.map(({ id }) => Number(id))).toEqual(Array.from({ length: total }, (_, index) => index));
        expect(sent.every(({ url }) => url.startsWith(`${here}?`) && url.includes("state=open"))).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test("an iteration over any pages ends, at the path of the list, possibly with a PaginationError", async () => {
  const parameter = fc.tuple(
    fc.constantFrom("$skip", "$top", "$continuationToken", "continuationToken", "$SKIP", "page", "redirect"),
    fc.constantFrom("0", "1", "2", "x", "", "-1", "a+b", "%"),
  );
  const link = fc.oneof(
    fc
      .array(parameter, { maxLength: 3 })
      .map((parts) => `https://evil.example/?${parts.map((part) => part.join("=")).join("&")}`),
    fc.string(),
  );
  const next = fc.oneof(
    link.map((href) => ({ href })),
    fc.constant(undefined),
    fc.jsonValue(),
  );
  const tickets = fc.oneof(fc.array(fc.record({ id: fc.constantFrom("1", "2", "3", 4) })), fc.jsonValue());
  const page = fc.record({ tickets, _links: fc.oneof(fc.record({ next }), fc.constant(null)) });
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 4 }), async (pages) => {
      const { client, sent } = createTicketClient(
        (_, index) => Response.json(pages[index % pages.length] ?? expect.unreachable()),
        { lists: { "/tickets": "tickets" } },
      );

      const error = await Array.fromAsync(paginate(client, "/tickets")).then(
        () => undefined,
        (failure: unknown) => failure,
      );

      if (error !== undefined) expect(error).toMatchObject({ name: "PaginationError", resumeQuery: expect.anything() });
      expect(sent.length).toBeLessThan(200);
      expect(sent.every(({ url }) => url.split("?", 1)[0] === here)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("a wait between polls is at least the interval and the Retry-After, and ends before the deadline", () => {
  const milliseconds = fc.double({ min: 0.001, max: 1e9, noNaN: true });
  const requested = fc.oneof(fc.constant(0), milliseconds, fc.constant(Number.POSITIVE_INFINITY));
  const rest = fc.oneof(milliseconds, fc.constant(Number.POSITIVE_INFINITY));
  fc.assert(
    fc.property(milliseconds, milliseconds, fc.nat(20), requested, rest, (interval, more, growth, requested, rest) => {
      const maxInterval = interval + more;

      const delay = nextPoll(interval * 1.5 ** growth, { interval, maxInterval, requested, rest });

      if (delay === undefined) {
        expect(rest).toBeLessThanOrEqual(Math.max(interval, requested));
      } else {
        expect(delay).toBeGreaterThanOrEqual(Math.max(interval, requested));
        expect(delay).toBeLessThanOrEqual(Math.max(maxInterval, requested));
        expect(delay).toBeLessThan(rest);
      }
    }),
  );
});

test("a run ends at Completed only, and nothing in it breaks the wait", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  const request = { method: "GET", url: "https://api.bentley.com/export/connections/c1/runs/r1" };
  const part = fc.oneof(
    fc.jsonValue(),
    fc.record({ state: fc.jsonValue(), result: fc.jsonValue(), tasks: fc.jsonValue() }),
  );
  const word = fc.oneof(fc.string(), fc.constantFrom("Success", "Error", "Undetermined", "Cancelled", "constructor"));
  const run = fc.record({
    state: fc
      .oneof(word, fc.constantFrom("Executing", "Completing", "completed"))
      .filter((state) => state !== "Completed"),
    result: fc.oneof(word, fc.jsonValue()),
    endDateTime: fc.jsonValue(),
    jobs: fc.oneof(fc.array(part), fc.jsonValue()),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(run, { maxLength: 5 }), run, async (runs, last) => {
      const bodies: unknown[] = [...runs, { ...last, state: "Completed", result: "Success" }];
      const waiting = waitForServiceRun<Run>(async () => {
        const data = { run: bodies.shift() as Run };
        return { ok: true, status: 200, data, headers: {}, response: new Response(), request, attempts: 1 };
      }, {});
      await vi.runAllTimersAsync();

      expect(await waiting).toMatchObject({ outcome: "success" });
      expect(bodies).toEqual([]);
    }),
  );
  vi.useRealTimers();
});

test("a link to authorize at is the URL that was checked, at an allowed host", () => {
  const part = fc.constantFrom(
    "https:",
    "http:",
    "javascript:",
    "//",
    "/",
    "\\",
    "@",
    ":",
    "#",
    "?",
    " ",
    "\t",
    "\u0000",
    ".",
    "user",
    "localhost",
    "bentley.com",
    "evil.example",
    "%2e",
    "。",
    "443",
  );
  const href = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));
  const request = { method: "GET", url: "" };
  fc.assert(
    fc.property(href, (href) => {
      let link: string;
      try {
        link = checkAuthorizationLink(href, ["bentley.com"], request);
      } catch (error) {
        expect(error).toHaveProperty("name", "AuthorizationLinkError");
        return;
      }
      const { hostname, protocol, username, password } = new URL(link);
      expect(link).toBe(new URL(href).href);
      expect([username, password]).toEqual(["", ""]);
      expect(/(^|\.)localhost$/.test(hostname) || (protocol === "https:" && /(^|\.)bentley\.com$/.test(hostname))).toBe(
        true,
      );
    }),
    { numRuns: 3_000 },
  );
});

test("any text is read as a run location or none", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })),
      fc.string({ minLength: 1 }),
      (text, id) => {
        expect(() => readRunLocation(text, "https://api.bentley.com/export")).not.toThrow();
        fc.pre(id.isWellFormed() && ![".", ".."].includes(id));
        const location = `/export/connections/c1/runs/${encodeURIComponent(id)}`;
        expect(readRunLocation(location, "https://api.bentley.com/export")?.runId).toBe(id);
      },
    ),
  );
});
