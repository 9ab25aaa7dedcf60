import { expectTypeOf, test } from "vitest";
import type { TicketPaths } from "./__fixtures__/tickets.js";
import type { RequestBody, RequestQuery, ResponseData, ResponseError } from "./operation-types.js";

test("types of an operation are named by its path and method", () => {
  expectTypeOf<RequestBody<TicketPaths, "/tickets", "post">>().toEqualTypeOf<{ title: string }>();
  expectTypeOf<RequestBody<TicketPaths, "/tickets", "get">>().toEqualTypeOf<undefined>();
  expectTypeOf<RequestQuery<TicketPaths, "/archive", "get">>().toEqualTypeOf<{ $top?: number }>();
  expectTypeOf<ResponseData<TicketPaths, "/tickets", "post">>().toEqualTypeOf<{ ticket: { id: string } }>();
  expectTypeOf<ResponseData<TicketPaths, "/tickets/{ticketId}", "delete">>().toEqualTypeOf<undefined>();
  expectTypeOf<ResponseError<TicketPaths, "/tickets", "post">>().toEqualTypeOf<{
    error?: { code?: string | null } | null;
  }>();
});

test("data by preference is that of the preference", () => {
  type Archive<Preference extends string | undefined> = ResponseData<TicketPaths, "/archive", "get", Preference>;

  expectTypeOf<ResponseData<TicketPaths, "/archive", "get">>().toEqualTypeOf<{ tickets: { id: string }[] }>();
  expectTypeOf<Archive<"return=representation">>().toEqualTypeOf<{ tickets: { id: string; title: string }[] }>();
});

test("an operation that the service lacks does not compile", () => {
  // @ts-expect-error: the path has no such method.
  type Method = RequestBody<TicketPaths, "/tickets", "put">;
  // @ts-expect-error: there is no such path.
  type Path = ResponseData<TicketPaths, "/ticket", "get">;
  expectTypeOf<[Method, Path]>();
});
