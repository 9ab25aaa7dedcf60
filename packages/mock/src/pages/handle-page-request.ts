import { mockError } from "../response/mock-error.js";
import { consentPath } from "../state/consent-store.js";
import type { PlatformState } from "../state/platform-state.js";
import { consentPage } from "./consent-page.js";
import { pageHeaders } from "./page-response.js";
import { changeFaults } from "./start/change-faults.js";
import { faultsPath } from "./start/fault-panel.js";
import { requestsPath } from "./start/request-list.js";
import { requestPage } from "./start/request-page.js";
import { resetPath, startPage } from "./start/start-page.js";

/** Responds to a request for a page of the mock, and returns undefined for any other request. */
export async function handlePageRequest(
  request: Request,
  state: PlatformState,
  reset: () => void,
): Promise<Response | undefined> {
  const { origin, pathname } = new URL(request.url);
  if (pathname === "/") return startPage(state, origin);
  if (pathname === consentPath) return consentPage(request, state.consents, state.spec.services);
  if (!pathname.startsWith("/mock/")) return undefined;

  const { exchange, ...logged } = state.requests.find(Number(pathname.replace(requestsPath, ""))) ?? {};
  if (exchange && "id" in logged) return requestPage({ ...logged, exchange });
  const isChange = pathname === resetPath || pathname === faultsPath;
  if (!isChange) return mockError(404, "MockNotFound", `Unknown page ${pathname}.`);
  if (request.method !== "POST") return mockError(405, "MockMethodNotAllowed", "Use POST.", { allow: "POST" });
  // A page of another origin must not change the platform.
  if (![null, origin].includes(request.headers.get("origin"))) {
    return mockError(403, "MockForbidden", "Only pages of the mock can change its state.");
  }
  const form = new URLSearchParams(await request.text());
  try {
    if (pathname === resetPath) reset();
    else changeFaults(state.faults, form);
  } catch (error) {
    return mockError(422, "MockInvalidRequest", (error as Error).message);
  }
  return new Response(null, { status: 303, headers: { ...pageHeaders, location: `${origin}/` } });
}
