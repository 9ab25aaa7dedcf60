import { createSynchronizationClient, type SynchronizationClient } from "@itwin-rest/synchronization";
import { showPause } from "./show-pause.js";

/**
 * Creates the client of a user.
 *
 * The mock takes a name for a token. A real app puts its `BrowserAuthorizationClient` here as it is: the client calls
 * its `getAccessToken` before each request.
 */
export function createClient(user: string): SynchronizationClient {
  return createSynchronizationClient({
    accessToken: encodeURIComponent(user),
    baseUrl: import.meta.env.VITE_SYNCHRONIZATION_URL,
    onEvent: showPause,
  });
}
