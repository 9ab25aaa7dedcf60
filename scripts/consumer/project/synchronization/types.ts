import {
  type components,
  createSynchronizationClient,
  type SynchronizationClientOptions,
  unwrap,
} from "@itwin-rest/synchronization";

type Authorization = components["schemas"]["AuthorizationInformation"];

const options: SynchronizationClientOptions = { accessToken: { getAccessToken: async () => "token" } };
const client = createSynchronizationClient(options);
const path = "/imodels/connections/authorizationinformation";
const redirectUrl = "https://app.example.com";

export async function isAuthorized(): Promise<boolean> {
  const result = await client.GET(path, { params: { query: { redirectUrl } } });
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

export async function authorization(): Promise<Authorization> {
  return unwrap(await client.GET(path)).authorizationInformation;
}

export async function mistakes(): Promise<void> {
  // @ts-expect-error: a misspelt query name.
  await client.GET(path, { params: { query: { redirectURL: redirectUrl } } });

  // @ts-expect-error: a misspelt option.
  await client.GET(path, { sginal: null });

  // @ts-expect-error: a path that the service does not have.
  await client.GET("/imodels/connections/authorizationInformation");

  // @ts-expect-error: a method that the path does not have.
  await client.POST(path);

  // @ts-expect-error: a misspelt option of the client.
  createSynchronizationClient({ accesToken: "token" });

  const result = await client.GET(path);
  // @ts-expect-error: data before the status is known.
  console.log(result.data.authorizationInformation);
  if (result.status === 422) {
    // @ts-expect-error: a header that only another status documents.
    console.log(result.headers["retry-after"]);
  }
}
