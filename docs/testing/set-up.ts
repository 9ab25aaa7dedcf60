import { createExportClient, type ExportClient, unwrap } from "@itwin-rest/export";
import { createSynchronizationClient, type SynchronizationClient } from "@itwin-rest/synchronization";

/** Client of Export, for code of pages that is about a call. */
export const client: ExportClient = createExportClient({ accessToken: "anna" });

/** Client of Synchronization. */
export const synchronizationClient: SynchronizationClient = createSynchronizationClient({ accessToken: "anna" });

/** An iModel. */
export const iModelId = "4d9d0d53-3b5c-4c4a-8b4b-1f2c9d8f6a70";

/** Creates a connection, and returns its id. */
export async function createConnection(): Promise<string> {
  const body = { iModelId, displayName: "Nightly export" };
  return unwrap(await client.POST("/connections", { body })).connection.id;
}

/** Parameters of the read of a user's authorization. */
export const params = { query: { redirectUrl: "https://app.example.com/back" } };

/** Sign-in of an app, such as a client of the vendor's authorization packages. */
export const signIn = { getAccessToken: async (): Promise<string> => "Bearer anna" };

/** Sessions of a server's users. */
export const sessions = { tokenOf: async (_cookie: string | undefined): Promise<string> => "anna" };
