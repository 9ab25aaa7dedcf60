/** Run and connection in a URL. */
export interface RunLocation {
  connectionId: string;
  runId: string;
}

/**
 * Returns the run in the path of a URL, or `undefined` for any other URL. It may be relative to the URL of a
 * request. Its host does not matter, because nothing is sent there.
 */
export function readRunLocation(location: unknown, requestUrl: string): RunLocation | undefined {
  if (typeof location !== "string" || location === "") return undefined;
  try {
    const { pathname } = new URL(location, requestUrl);
    const [, connectionId = "", runId = ""] = /connections?\/([^/]+)\/runs\/([^/]+)\/?$/i.exec(pathname) ?? [];
    return runId ? { connectionId: decodeURIComponent(connectionId), runId: decodeURIComponent(runId) } : undefined;
  } catch {
    // Not a URL, or an invalid percent-encoding.
    return undefined;
  }
}
