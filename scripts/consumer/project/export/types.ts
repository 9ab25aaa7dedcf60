import { type components, createExportClient, type ExportClientOptions, unwrap } from "@itwin-rest/export";

type Authorization = components["schemas"]["AuthorizationInformation"];

const options: ExportClientOptions = { accessToken: async () => "token" };
const client = createExportClient(options);
const redirectUrl = "https://app.example.com";

export async function isAuthorized(): Promise<boolean> {
  const result = await client.GET("/authorizationinformation", { params: { query: { redirectUrl } } });
  switch (result.status) {
    case 200:
      return result.data.authorizationInformation.isUserAuthorized;
    case 401:
    case 422:
      throw new Error(result.error?.error?.code ?? "Refused");
    case 429:
      throw new Error(`Wait ${result.headers["retry-after"]} s`);
    case "unexpected":
      throw new Error(String(result.response.status));
  }
}

export async function authorization(signal: AbortSignal): Promise<Authorization> {
  const result = await client.GET("/authorizationinformation", { params: { query: { redirectUrl } }, signal });
  return unwrap(result).authorizationInformation;
}

export async function mistakes(): Promise<void> {
  // @ts-expect-error: Export requires a redirect URL.
  await client.GET("/authorizationinformation");

  // @ts-expect-error: a misspelt query name.
  await client.GET("/authorizationinformation", { params: { query: { redirectURL: redirectUrl } } });

  // @ts-expect-error: a misspelt option.
  await client.GET("/authorizationinformation", { params: { query: { redirectUrl } }, sginal: null });

  // @ts-expect-error: a path that the service does not have.
  await client.GET("/authorizationInformation", { params: { query: { redirectUrl } } });

  // @ts-expect-error: a method that the path does not have.
  await client.POST("/authorizationinformation", { params: { query: { redirectUrl } } });

  // @ts-expect-error: a misspelt option of the client.
  createExportClient({ accesToken: "token" });

  const result = await client.GET("/authorizationinformation", { params: { query: { redirectUrl } } });
  // @ts-expect-error: data before the status is known.
  console.log(result.data.authorizationInformation);
  if (result.status === 422) {
    // @ts-expect-error: a header that only another status documents.
    console.log(result.headers["retry-after"]);
  }
}
