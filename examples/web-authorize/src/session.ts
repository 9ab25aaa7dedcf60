import type { components } from "@itwin-rest/synchronization";

/** A file in Storage and its connector. */
export type StorageFile = components["schemas"]["StorageFileCreate"];

/** The state that survives a reload, in this tab only. */
export interface Session {
  /**
   * The name of the user. A token must not be stored here, where any script of the page can read it. A real app keeps it
   * in memory, like the vendor's `BrowserAuthorizationClient` of `@itwin/browser-authorization`.
   */
  user?: string;
  /** Whether the user has left for the consent page. */
  isConnecting?: boolean;
  /** The files to synchronize. */
  files?: StorageFile[];
  /** The run of these files, once it is known. */
  run?: { connectionId: string; runId: string };
}

const key = "synchronize-files";

/** Reads the session. */
export function readSession(): Session {
  return JSON.parse(sessionStorage.getItem(key) ?? "{}");
}

/** Changes some properties; `undefined` removes one. */
export function updateSession(changes: { [Key in keyof Session]: Session[Key] | undefined }): void {
  sessionStorage.setItem(key, JSON.stringify({ ...readSession(), ...changes }));
}

/** Removes everything except the user. */
export function restartSession(): void {
  const { user } = readSession();
  clearSession();
  updateSession({ user });
}

/** Removes everything. */
export function clearSession(): void {
  sessionStorage.removeItem(key);
}
