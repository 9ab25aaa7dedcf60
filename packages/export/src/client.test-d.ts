import { expectTypeOf, test } from "vitest";
import { type components, createExportClient, type operations, type Result, unwrap } from "./index.js";

const client = createExportClient({ accessToken: "token" });
const redirectUrl = "https://app.example.com/back";

test("the redirect URL is required", () => {
  client.GET("/authorizationinformation", { params: { query: { redirectUrl } } });

  // @ts-expect-error: the options are missing.
  client.GET("/authorizationinformation");
  // @ts-expect-error: the parameters are missing.
  client.GET("/authorizationinformation", {});
  // @ts-expect-error: the query is missing.
  client.GET("/authorizationinformation", { params: {} });
  // @ts-expect-error: the redirect URL is missing.
  client.GET("/authorizationinformation", { params: { query: {} } });
  // @ts-expect-error: the redirect URL is undefined.
  client.GET("/authorizationinformation", { params: { query: { redirectUrl: undefined } } });
  // @ts-expect-error: the redirect URL is no text.
  client.GET("/authorizationinformation", { params: { query: { redirectUrl: new URL(redirectUrl) } } });
});

test("misspelt names do not compile", () => {
  // @ts-expect-error: a query parameter that the service does not have.
  client.GET("/authorizationinformation", { params: { query: { redirectUrl, redirectURL: redirectUrl } } });
  // @ts-expect-error: a kind of parameter that does not exist.
  client.GET("/authorizationinformation", { params: { query: { redirectUrl }, qurey: {} } });
  // @ts-expect-error: an option that does not exist.
  client.GET("/authorizationinformation", { params: { query: { redirectUrl } }, singal: AbortSignal.timeout(1) });
  // @ts-expect-error: a body on an operation without one.
  client.GET("/authorizationinformation", { params: { query: { redirectUrl } }, body: {} });
  // @ts-expect-error: a path that the service does not have.
  client.GET("/authorizationInformation", { params: { query: { redirectUrl } } });
  // @ts-expect-error: a method that the path does not have.
  client.POST("/authorizationinformation", { params: { query: { redirectUrl } } });
  // @ts-expect-error: an option of the client that does not exist.
  createExportClient({ accessToken: "token", baseURL: "https://api.bentley.com/export" });
  // @ts-expect-error: a client without a token.
  createExportClient({});
});

test("a path that is only known at run time does not compile", () => {
  const path = "/authorizationinformation" as string;

  // @ts-expect-error: any text might be meant.
  client.GET(path, { params: { query: { redirectUrl } } });
});

test("a client accepts a token, a function or an object", () => {
  createExportClient({ accessToken: () => "token" });
  createExportClient({ accessToken: async () => "token" });
  createExportClient({ accessToken: { getAccessToken: async () => "token" } });

  // @ts-expect-error: a token is a text.
  createExportClient({ accessToken: 7 });
  // @ts-expect-error: a function may not come back without a token.
  createExportClient({ accessToken: () => undefined });
});

test("the global fetch and functions like it are accepted", () => {
  createExportClient({ accessToken: "token", fetch });
  createExportClient({ accessToken: "token", fetch: async (input, init) => new Response(`${input} ${init.method}`) });
});

test("a result has a variant for each documented status and one for all others", async () => {
  const result = await client.GET("/authorizationinformation", { params: { query: { redirectUrl } } });

  expectTypeOf(result).toEqualTypeOf<Result<operations["getAuthorizationInformation"]>>();
  expectTypeOf(result.status).toEqualTypeOf<200 | 401 | 422 | 429 | "unexpected">();
  expectTypeOf(result.response).toEqualTypeOf<Response>();
  expectTypeOf(result.data).toEqualTypeOf<components["schemas"]["AuthorizationInformationResponse"] | undefined>();
  // @ts-expect-error: a property of data that may be missing.
  result.data.authorizationInformation;
});

test("each variant has its own body and headers", async () => {
  const result = await client.GET("/authorizationinformation", { params: { query: { redirectUrl } } });
  type PlatformFailure = components["schemas"]["ErrorResponse"] | undefined;
  type ServiceFailure = components["schemas"]["ServiceErrorResponse"] | undefined;

  switch (result.status) {
    case 200:
      expectTypeOf(result.ok).toEqualTypeOf<true>();
      expectTypeOf(result.data).toEqualTypeOf<components["schemas"]["AuthorizationInformationResponse"]>();
      expectTypeOf(result.data.authorizationInformation.isUserAuthorized).toEqualTypeOf<boolean>();
      expectTypeOf(result.data.authorizationInformation._links?.authorizationUrl?.href).toEqualTypeOf<
        string | undefined
      >();
      expectTypeOf(result.error).toEqualTypeOf<undefined>();
      // @ts-expect-error: the response documents no header.
      result.headers["retry-after"];
      // @ts-expect-error: the service documents no such property.
      result.data.authorizationInformation.isAuthorized;
      break;
    case 401:
      expectTypeOf(result.ok).toEqualTypeOf<false>();
      expectTypeOf(result.error).toEqualTypeOf<PlatformFailure>();
      expectTypeOf(result.data).toEqualTypeOf<undefined>();
      // @ts-expect-error: the response documents no header.
      result.headers["retry-after"];
      break;
    case 422:
      expectTypeOf(result.ok).toEqualTypeOf<false>();
      expectTypeOf(result.error).toEqualTypeOf<ServiceFailure>();
      expectTypeOf(result.data).toEqualTypeOf<undefined>();
      // @ts-expect-error: the response documents no header.
      result.headers["retry-after"];
      break;
    case 429:
      expectTypeOf(result.error).toEqualTypeOf<PlatformFailure>();
      expectTypeOf(result.headers["retry-after"]).toEqualTypeOf<string | undefined>();
      // @ts-expect-error: the response documents no other header.
      result.headers.location;
      break;
    case "unexpected":
      expectTypeOf(result.ok).toEqualTypeOf<false>();
      expectTypeOf(result.error).toEqualTypeOf<unknown>();
      expectTypeOf(result.headers["content-type"]).toEqualTypeOf<string | undefined>();
      break;
    default:
      expectTypeOf(result).toEqualTypeOf<never>();
  }
});

test("a status that the operation does not document does not compile", async () => {
  const result = await client.GET("/authorizationinformation", { params: { query: { redirectUrl } } });

  // @ts-expect-error: the operation documents no 404.
  result.status === 404;
});

test("a switch that omits a status does not compile", () => {
  // @ts-expect-error: 429 is missing, so the function may return undefined.
  (result: Result<operations["getAuthorizationInformation"]>): string => {
    switch (result.status) {
      case 200:
      case 401:
      case 422:
      case "unexpected":
        return "known";
    }
  };
});

test("ok distinguishes success from failure", async () => {
  const result = await client.GET("/authorizationinformation", { params: { query: { redirectUrl } } });

  if (result.ok) {
    expectTypeOf(result.status).toEqualTypeOf<200>();
  } else {
    expectTypeOf(result.status).toEqualTypeOf<401 | 422 | 429 | "unexpected">();
  }
});

test("unwrap returns the data of the success", async () => {
  const data = unwrap(await client.GET("/authorizationinformation", { params: { query: { redirectUrl } } }));

  expectTypeOf(data).toEqualTypeOf<components["schemas"]["AuthorizationInformationResponse"]>();
});
