import { createSynchronizationClient, type SynchronizationClient } from "@itwin-rest/synchronization";
import { showPause } from "./show-pause.js";

/**
 * Creates the client of a user.
 *
 * In the mock, a name is a token. A real app passes its `BrowserAuthorizationClient` as `accessToken`: the client calls its
 * `getAccessToken` before each request.
 */
export function createClient(user: string): SynchronizationClient {
  return createSynchronizationClient({
    accessToken: encodeURIComponent(user),
    baseUrl: import.meta.env.VITE_SYNCHRONIZATION_URL,
    onEvent: showPause,
  });
}
