import type { components } from "@itwin-rest/synchronization";

/** A file in Storage, and what reads it. */
export type StorageFile = components["schemas"]["StorageFileCreate"];

/** What survives a reload, in this tab only. */
export interface Session {
  /**
   * The name of the user. No token belongs here, where any script of the page can read it: a real app keeps it in
   * memory, or leaves that to the vendor's `BrowserAuthorizationClient` of `@itwin/browser-authorization`.
   */
  user?: string;
  /** Whether the user has set out to the consent page. */
  isConnecting?: boolean;
  /** The files that are being synchronized. */
  files?: StorageFile[];
  /** The run that does it, once it is known. */
  run?: { connectionId: string; runId: string };
}

const key = "synchronize-files";

/** Reads what is kept. */
export function readSession(): Session {
  return JSON.parse(sessionStorage.getItem(key) ?? "{}");
}

/** Changes some of what is kept; `undefined` forgets. */
export function updateSession(changes: { [Key in keyof Session]: Session[Key] | undefined }): void {
  sessionStorage.setItem(key, JSON.stringify({ ...readSession(), ...changes }));
}

/** Forgets everything but the user, for a new start. */
export function restartSession(): void {
  const { user } = readSession();
  clearSession();
  updateSession({ user });
}

/** Forgets everything. */
export function clearSession(): void {
  sessionStorage.removeItem(key);
}
