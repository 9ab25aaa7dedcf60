// A library over two services that leaves the types of its exports to the compiler.
import {
  type CallArguments,
  createClientCredentials,
  createExportClient,
  type ExportClient,
  ensureAuthorized,
  isApiError,
  type PathsWith,
  paginate,
  type paths,
  poll,
  type ServiceClient,
  startRun,
  unwrap,
  waitForRun,
} from "@itwin-rest/export";
import { createSynchronizationClient, startStorageRun, synchronizeFiles } from "@itwin-rest/synchronization";

export const client = createExportClient({ accessToken: "token" });
export const synchronization = createSynchronizationClient({ accessToken: "token" });
export const credentials = createClientCredentials({ clientId: "id", clientSecret: "secret" });

export const { GET, POST, request, use } = client;
export const copy = { ...synchronization };
export const isFailure = isApiError;

export const getConnection = (connectionId: string) =>
  client.GET("/connections/{connectionId}", { params: { path: { connectionId } } });
export const readConnection = async (connectionId: string) => unwrap(await getConnection(connectionId));
export const untilThere = (connectionId: string) =>
  poll(() => getConnection(connectionId), { until: (result) => result.ok });
export const listConnections = (imodelId: string) =>
  paginate(client, "/connections", { params: { query: { imodelId } } });
export const listDetails = () =>
  synchronization.GET("/imodels/storageconnections", { params: { header: { Prefer: "return=representation" } } });
export const readText = () => synchronization.GET("/imodels/storageconnections", { parseAs: "text" });

export const authorize = (redirectUrl: string) => ensureAuthorized(client, { redirectUrl, onAuthorizationUrl() {} });
export const start = (connectionId: string) => startRun(client, { connectionId, run: { exportType: "IFC" } });
export const wait = (connectionId: string, runId: string) => waitForRun(client, { connectionId, runId });
export const startStorage = (connectionId: string) => startStorageRun(synchronization, { connectionId });
export const synchronize = (iModelId: string) =>
  synchronizeFiles(synchronization, { iModelId, displayName: "Design files", files: [] });

export class Exports {
  readonly get = client.GET;
  readonly client: ExportClient;

  constructor(own: ExportClient) {
    this.client = own;
  }

  runs(connectionId: string) {
    return paginate(this.client, "/connections/{connectionId}/runs", { params: { path: { connectionId } } });
  }
}

export function read<Path extends PathsWith<paths, "get">>(path: Path, ...options: CallArguments<paths, Path, "get">) {
  return client.GET(path, ...options);
}

export function readAny<Paths, Path extends PathsWith<Paths, "get">>(
  any: ServiceClient<Paths>,
  path: Path,
  ...options: CallArguments<Paths, Path, "get">
) {
  return any.GET(path, ...options);
}
