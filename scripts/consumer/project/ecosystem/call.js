// Runs libraries around openapi-fetch against the mock, over a client and over `paths` as it is.
import { asOpenapiFetchClient, createExportClient } from "@itwin-rest/export";
import { createMockPlatform } from "@itwin-rest/mock";
import { QueryClient } from "@tanstack/react-query";
import createFetchClient, { wrapAsPathBasedClient } from "openapi-fetch";
import createReactQuery from "openapi-react-query";

const baseUrl = "https://api.bentley.com/export";
const params = { query: { redirectUrl: "https://app.example.com/back" } };

export async function call() {
  const { fetch } = createMockPlatform({ consents: { alice: ["export"] } });
  const client = asOpenapiFetchClient(createExportClient({ accessToken: "alice", fetch }));
  const plain = createFetchClient({ baseUrl, fetch, headers: { authorization: "Bearer alice" } });
  const options = createReactQuery(client).queryOptions("get", "/authorizationinformation", { params });
  const results = [
    await new QueryClient().fetchQuery(options),
    (await wrapAsPathBasedClient(client)["/authorizationinformation"].GET({ params })).data,
    (await plain.GET("/authorizationinformation", { params })).data,
  ];
  const isRead = results.every((data) => data?.authorizationInformation.isUserAuthorized === true);
  return { status: isRead && (await isFailureReported()) ? 200 : JSON.stringify(results) };
}

// openapi-react-query takes a failure without a body for a success.
async function isFailureReported() {
  const fetch = async () => new Response(null, { status: 503, headers: { "content-length": "0" } });
  const client = asOpenapiFetchClient(createExportClient({ accessToken: "alice", fetch, retry: false }));
  const options = createReactQuery(client).queryOptions("get", "/authorizationinformation", { params });
  const error = await new QueryClient().fetchQuery(options).catch((reason) => reason);
  return error?.name === "ApiError";
}
