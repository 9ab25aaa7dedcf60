// Facts about the client that the vendor's sample app github.com/iTwin/synchronization-api-sample-app was generated with: the
// paths of the definition of 2022, the default Accept, and the media types that it parses.

interface Options {
  query?: Record<string, string | number | undefined>;
  body?: object;
  headers?: Record<string, string>;
  /** A response header that is returned instead of the body. */
  responseHeader?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: like the generated client at run time, whose types are not checked.
type Result = Promise<any>;

/** Creates a client that sends the same requests as the generated client of the sample app, and reads the same responses. */
export function createGeneratedClient(baseUrl: string, authorization: string) {
  async function send(method: string, path: string, options: Options = {}): Result {
    const query = Object.entries(options.query ?? {}).filter(([, value]) => value !== undefined);
    // A leading $ is sent literally.
    const search = query.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
    const response = await fetch(`${baseUrl}${encodeURI(path)}${search && `?${search}`}`, {
      method,
      headers: {
        Accept: "application/json",
        Authorization: authorization,
        ...(options.body && { "Content-Type": "application/json" }),
        ...options.headers,
      },
      ...(options.body && { body: JSON.stringify(options.body) }),
    });
    const body = await readBody(response);
    if (!response.ok) throw Object.assign(new Error(response.statusText), { status: response.status, body });
    const header = options.responseHeader && response.headers.get(options.responseHeader);
    return header || body;
  }

  const manifest = "/imodels/manifestConnections";
  const storage = "/imodels/storageConnections";
  return {
    getAuthorizationInformation: (redirectUrl: string) =>
      send("GET", "/imodels/connections/authorizationInformation", { query: { redirectUrl } }),
    getConnections: (imodelId: string, $top?: number, $skip?: number) =>
      send("GET", "/imodels/connections", { query: { imodelId, $top, $skip } }),

    createManifestConnection: (body: object) => send("POST", manifest, { body }),
    getManifestConnection: (id: string) => send("GET", `${manifest}/${id}`),
    deleteManifestConnection: (id: string) => send("DELETE", `${manifest}/${id}`),
    createManifestConnectionRun: (id: string, body?: object) =>
      send("POST", `${manifest}/${id}/runs`, { ...(body && { body }), responseHeader: "Location" }),
    getManifestConnectionRun: (id: string, runId: string) => send("GET", `${manifest}/${id}/runs/${runId}`),

    createStorageConnection: (body: object) => send("POST", storage, { body }),
    getStorageConnection: (id: string) => send("GET", `${storage}/${id}`),
    updateStorageConnection: (id: string, body: object) => send("PUT", `${storage}/${id}`, { body }),
    deleteStorageConnection: (id: string) => send("DELETE", `${storage}/${id}`),
    runStorageConnection: (id: string) => send("POST", `${storage}/${id}/run`),
    getStorageConnectionRuns: (id: string, prefer?: string, $top?: number, $skip?: number) =>
      send("GET", `${storage}/${id}/runs`, { query: { $top, $skip }, ...(prefer && { headers: { Prefer: prefer } }) }),
    getStorageConnectionRun: (id: string, runId: string, $top?: number, $skip?: number) =>
      send("GET", `${storage}/${id}/runs/${runId}`, { query: { $top, $skip } }),

    getStorageConnectionSourcefiles: (id: string) => send("GET", `${storage}/${id}/sourcefiles`),
    addStorageConnectionSourcefile: (id: string, body: object) =>
      send("POST", `${storage}/${id}/sourcefiles`, { body }),
    getStorageConnectionSourcefile: (id: string, fileId: string, $top?: number, $skip?: number) =>
      send("GET", `${storage}/${id}/sourcefiles/${fileId}`, { query: { $top, $skip } }),
    updateStorageConnectionSourcefile: (id: string, fileId: string, body: object) =>
      send("PUT", `${storage}/${id}/sourcefiles/${fileId}`, { body }),
    removeStorageConnectionSourcefile: (id: string, fileId: string) =>
      send("DELETE", `${storage}/${id}/sourcefiles/${fileId}`),
  };
}

/** Only `application/json` is parsed. A body of any other type is text, and one without a type is ignored. */
async function readBody(response: Response): Result {
  const mediaType = response.headers.get("content-type");
  if (response.status === 204 || mediaType === null) return undefined;
  return mediaType.toLowerCase().startsWith("application/json") ? response.json() : response.text();
}
