import type { DocumentedCall } from "./documented-calls.js";

/** Creates the resources of a documented call by other documented calls, and returns the call with their identifiers. */
export async function prepareCall(
  call: DocumentedCall,
  calls: readonly DocumentedCall[],
  send: (call: DocumentedCall) => Promise<unknown>,
): Promise<DocumentedCall> {
  const { path } = call;
  const identifiers: Record<string, unknown> = { ...call.params.path };
  const data = async (method: string, path: string, body?: unknown): Promise<Listed> => {
    const found = calls.find((candidate) => candidate.method === method && candidate.path === path);
    if (!found) throw new Error(`${method} ${path} is not documented`);
    const sent = { ...found, params: { path: identifiers }, ...(body !== undefined && { body }) };
    return ((await send(sent)) as { data: Listed }).data;
  };

  if (path.startsWith("/configurations/") && call.method !== "POST") await data("POST", path);
  const [collection = "", ...rest] = path.split("/{connectionId}");
  if (rest.length > 0) {
    const { connection } = await data("POST", collection, newConnection);
    identifiers.connectionId = connection?.id;
  }
  if (path.includes("{sourceFileId}")) {
    const { sourceFiles } = await data("GET", path.replace("/{sourceFileId}", ""));
    identifiers.sourceFileId = sourceFiles?.[0]?.id;
  }
  if (path.includes("{runId}")) {
    const runs = path.replace("/{runId}", "");
    const start = calls.some((other) => other.method === "POST" && other.path === runs) ? runs : runs.replace(/s$/, "");
    await data("POST", start);
    identifiers.runId = (await data("GET", runs)).runs?.[0]?.id;
  }
  return { ...call, params: { ...call.params, path: identifiers } };
}

interface Listed {
  connection?: { id: string };
  sourceFiles?: { id: string }[];
  runs?: { id: string }[];
}

// Not the documented file, because the call may add it.
const newConnection = {
  iModelId: "7dbd531d-6967-47b2-8945-a722a437ad7a",
  sourceFiles: [{ storageFileId: "prepared", sourceFileId: "prepared", connectorType: "MSTN" }],
};
