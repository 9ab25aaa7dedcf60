import { expectTypeOf, test } from "vitest";
import { type components, createSynchronizationClient, type operations, type Result, unwrap } from "./index.js";

const client = createSynchronizationClient({ accessToken: "token" });
const path = "/imodels/connections/authorizationinformation";
const redirectUrl = "https://app.example.com/back";

test("the redirect URL is optional", () => {
  client.GET(path);
  client.GET(path, {});
  client.GET(path, { params: {} });
  client.GET(path, { params: { query: {} } });
  client.GET(path, { params: { query: { redirectUrl } } });
  client.GET(path, { params: { query: { redirectUrl: undefined } } });
  client.GET(path, { params: { query: undefined, header: undefined, path: undefined, cookie: undefined } });
  client.GET(path, { params: undefined, body: undefined, signal: undefined, headers: undefined, retry: undefined });

  // @ts-expect-error: the redirect URL is no text.
  client.GET(path, { params: { query: { redirectUrl: 7 } } });
});

test("misspelt names do not compile", () => {
  // @ts-expect-error: a query parameter that the service does not have.
  client.GET(path, { params: { query: { redirectURL: redirectUrl } } });
  // @ts-expect-error: a kind of parameter that does not exist.
  client.GET(path, { param: { query: { redirectUrl } } });
  // @ts-expect-error: an option that does not exist.
  client.GET(path, { singal: AbortSignal.timeout(1) });
  // @ts-expect-error: a path that another service has.
  client.GET("/authorizationinformation");
  // @ts-expect-error: a method that the path does not have.
  client.DELETE(path);
  // @ts-expect-error: an option of the client that does not exist.
  createSynchronizationClient({ token: "token" });
});

test("a result has a variant for each documented status and one for all others", async () => {
  const result = await client.GET(path);

  expectTypeOf(result).toEqualTypeOf<Result<operations["getAuthorizationInformation"]>>();
  expectTypeOf(result.status).toEqualTypeOf<200 | 401 | 422 | 429 | "unexpected">();
});

test("each variant has its own body and headers", async () => {
  const result = await client.GET(path);
  type PlatformFailure = components["schemas"]["ErrorResponse"] | undefined;
  type ServiceFailure = components["schemas"]["ServiceErrorResponse"] | undefined;

  switch (result.status) {
    case 200:
      expectTypeOf(result.data).toEqualTypeOf<components["schemas"]["AuthorizationInformationResponse"]>();
      expectTypeOf(result.error).toEqualTypeOf<undefined>();
      // @ts-expect-error: the response documents no header.
      result.headers["retry-after"];
      break;
    case 401:
      expectTypeOf(result.error).toEqualTypeOf<PlatformFailure>();
      expectTypeOf(result.data).toEqualTypeOf<undefined>();
      break;
    case 422:
      expectTypeOf(result.error).toEqualTypeOf<ServiceFailure>();
      expectTypeOf(result.data).toEqualTypeOf<undefined>();
      break;
    case 429:
      expectTypeOf(result.error).toEqualTypeOf<PlatformFailure>();
      expectTypeOf(result.headers["retry-after"]).toEqualTypeOf<string | undefined>();
      break;
    case "unexpected":
      expectTypeOf(result.error).toEqualTypeOf<unknown>();
      break;
    default:
      expectTypeOf(result).toEqualTypeOf<never>();
  }
});

test("unwrap returns the data of the success", async () => {
  const data = unwrap(await client.GET(path));

  expectTypeOf(data).toEqualTypeOf<components["schemas"]["AuthorizationInformationResponse"]>();
});
