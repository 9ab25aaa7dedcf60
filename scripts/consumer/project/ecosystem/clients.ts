// Libraries around openapi-fetch, over the clients and over `paths` as it is.
import { asOpenapiFetchClient, createExportClient, type ExportClient, type paths } from "@itwin-rest/export";
import type { Schema, SynchronizationClient, paths as SynchronizationPaths } from "@itwin-rest/synchronization";
import {
  asOpenapiFetchClient as asOpenapiFetch,
  createSynchronizationClient,
  ensureAuthorized,
} from "@itwin-rest/synchronization";
import createFetchClient, { type Client, wrapAsPathBasedClient } from "openapi-fetch";
import { createOpenApiHttp } from "openapi-msw";
import createReactQuery from "openapi-react-query";
import { createImmutableHook, createQueryHook } from "swr-openapi";

export const client: ExportClient = createExportClient({ accessToken: "token" });
export const synchronization = createSynchronizationClient({ accessToken: "token" });
const connection = { params: { path: { connectionId: "1" } } };
const files = { params: { query: { imodelId: "1" } } };

// @ts-expect-error a client of another service
export const mixedUp: SynchronizationClient = client;
export function authorizeOther(redirectUrl: string) {
  // @ts-expect-error a client of another service
  return ensureAuthorized(client, { redirectUrl, onAuthorizationUrl() {} });
}

// openapi-fetch itself
export async function fetchLists() {
  const plain = createFetchClient<SynchronizationPaths>();
  const { data } = await plain.GET("/imodels/storageconnections", files);
  const list: Schema<"ConnectionsMinimal"> | Schema<"StorageConnectionsRepresentation"> | undefined = data;
  // @ts-expect-error misspelt path
  await plain.GET("/imodels/storageconnection", files);
  // @ts-expect-error a body that is not documented
  await createFetchClient<paths>().POST("/connections", { body: { iModelId: 1 } });
  return [list, data?.connections[0]?.id];
}

export const plainClient: Client<paths> = asOpenapiFetchClient(client);
export async function readByPath(): Promise<string | undefined> {
  const byPath = wrapAsPathBasedClient<paths>(asOpenapiFetchClient(client));
  // @ts-expect-error missing path parameter
  await byPath["/connections/{connectionId}"].GET();
  return (await byPath["/connections/{connectionId}"].GET(connection)).data?.connection.id;
}

// openapi-react-query
export const $api = createReactQuery<paths>(asOpenapiFetchClient(client));
export const $files = createReactQuery<SynchronizationPaths>(asOpenapiFetch(synchronization));
export function useQueries() {
  const one = $api.useQuery("get", "/connections/{connectionId}", connection);
  const id: string | undefined = one.data?.connection.id;
  const name: string = $api.useSuspenseQuery("get", "/connections/{connectionId}", connection).data.connection.id;
  const lists = $files.useQuery("get", "/imodels/storageconnections", files).data?.connections;
  const created = $api.useMutation("post", "/connections");
  // @ts-expect-error misspelt path
  $api.useQuery("get", "/connection/{connectionId}", connection);
  // @ts-expect-error missing path parameter
  $api.useQuery("get", "/connections/{connectionId}");
  // @ts-expect-error a body that is not documented
  created.mutate({ body: { iModelId: 1 } });
  return [id, name, lists, created];
}

// swr-openapi
export const useExport = createQueryHook<paths, `${string}/${string}`, "export">(
  asOpenapiFetchClient(client),
  "export",
);
export const useFixed = createImmutableHook<SynchronizationPaths, `${string}/${string}`, "files">(
  asOpenapiFetch(synchronization),
  "files",
);
export function useHooks() {
  const id: string | undefined = useExport("/connections/{connectionId}", connection).data?.connection.id;
  const lists = useFixed("/imodels/storageconnections", files).data?.connections;
  // @ts-expect-error misspelt path
  useExport("/connection/{connectionId}", connection);
  // @ts-expect-error missing path parameter
  useExport("/connections/{connectionId}", {});
  return [id, lists];
}

// openapi-msw
const http = createOpenApiHttp<paths>({ baseUrl: "https://api.bentley.com/export" });
const filesHttp = createOpenApiHttp<SynchronizationPaths>();
export const handlers = [
  http.get("/authorizationinformation", ({ response }) =>
    response(200).json({ authorizationInformation: { isUserAuthorized: true } }),
  ),
  http.get("/authorizationinformation", ({ response }) =>
    // @ts-expect-error a body that is not documented
    response(200).json({ authorizationInformation: { isUserAuthorized: "yes" } }),
  ),
  filesHttp.get("/imodels/storageconnections", ({ response }) =>
    // @ts-expect-error a status that is not documented
    response(299).empty(),
  ),
  // @ts-expect-error misspelt path
  http.get("/authorizationinformations", () => undefined),
];
