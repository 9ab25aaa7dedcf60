// Facts about the client of the vendor's command-line program github.com/iTwin/itwin-cli: lower-case paths, no Accept, an escaped
// $ in the query, and JSON in every response with a media type.

// biome-ignore lint/suspicious/noExplicitAny: like the client of the program at run time, whose types are not checked.
type Result = Promise<any>;

/** Creates a client that sends the same requests as the vendor's command-line program, and reads the same responses. */
export function createCommandLineClient(origin: string, authorization: string) {
  async function send(method: string, path: string, body?: object, headers: Record<string, string> = {}): Result {
    const response = await fetch(`${origin}/synchronization/imodels/${path}`, {
      method,
      headers: { authorization, "content-type": "application/json", ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    const content = response.headers.has("content-type") ? await response.json() : undefined;
    if (!response.ok)
      throw Object.assign(new Error(content?.error.message), { status: response.status, body: content });
    return content;
  }

  /** Falsy values are omitted. */
  function query(values: Record<string, string | number | undefined>): string {
    const present = Object.entries(values).filter(([, value]) => value);
    const search = present.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
    return search.length > 0 ? `?${search.join("&")}` : "";
  }

  const storage = "storageconnections";
  const representation = { prefer: "return=representation" };
  return {
    authorizeUserForConnection: () =>
      send("GET", `connections/authorizationinformation${query({ redirectUrl: "http://localhost:3301/callback" })}`),
    createStorageConnection: (body: object) => send("POST", storage, body),
    getStorageConnection: (id: string) => send("GET", `${storage}/${id}`),
    getStorageConnections: (imodelId: string, $top?: number, $skip?: number) =>
      send("GET", `${storage}${query({ imodelId, $top, $skip })}`),
    updateStorageConnection: (id: string, body: object) => send("PUT", `${storage}/${id}`, body),
    deleteStorageConnection: (id: string) => send("DELETE", `${storage}/${id}`),
    createStorageConnectionRun: (id: string) => send("POST", `${storage}/${id}/run`),
    getStorageConnectionRun: (id: string, runId: string) => send("GET", `${storage}/${id}/runs/${runId}`),
    getStorageConnectionRuns: (id: string, $top?: number, $skip?: number) =>
      send("GET", `${storage}/${id}/runs${query({ $top, $skip })}`),
    addSourceFile: (id: string, body: object) => send("POST", `${storage}/${id}/sourcefiles`, body),
    getSourceFile: (id: string, fileId: string) => send("GET", `${storage}/${id}/sourcefiles/${fileId}`),
    getSourceFiles: (id: string, $top?: number, $skip?: number) =>
      send("GET", `${storage}/${id}/sourcefiles${query({ $top, $skip })}`, undefined, representation),
    updateSourceFile: (id: string, fileId: string, body: object) =>
      send("PUT", `${storage}/${id}/sourcefiles/${fileId}`, body),
    deleteSourceFile: (id: string, fileId: string) => send("DELETE", `${storage}/${id}/sourcefiles/${fileId}`),
  };
}
