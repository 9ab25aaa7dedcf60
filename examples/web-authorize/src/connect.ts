import { ensureAuthorized, type SynchronizationClient } from "@itwin-rest/synchronization";
import { persist } from "./persist.js";
import { clearProblem, showProblem } from "./problem.js";
import { readSession, updateSession } from "./session.js";
import { announce, byId, element, next, show } from "./view.js";

/** Resolves when the user has allowed Synchronization to work in their name, on a page that this one leads to. */
export async function connect(client: SynchronizationClient): Promise<void> {
  const refusal = takeRefusal();
  if (refusal) updateSession({ isConnecting: false });

  let isOnItsWay = false;
  if (!readSession().isConnecting) {
    show("connect");
    if (refusal) showProblem(refusal);
    await next(byId("connect-button"), "click");
    clearProblem();
    updateSession({ isConnecting: true });
    isOnItsWay = true;
  }

  show("consent");
  announce("Asking Synchronization…");
  await persist(() =>
    ensureAuthorized(client, {
      redirectUrl: location.href,
      onAuthorizationUrl(url) {
        byId("consent-link").replaceChildren(element("a", { href: url, className: "button" }, "Open the consent page"));
        byId("consent-needed").hidden = false;
        announce("Waiting for your consent.");
        // Once only: who comes back without an answer, or reloads this page, is not sent away again but sees the link.
        if (isOnItsWay) location.assign(url);
        isOnItsWay = false;
      },
    }),
  );
}

/** Tells whether the user comes back with a refusal, and cleans the address, which is the next `redirectUrl`. */
function takeRefusal(): string | undefined {
  const url = new URL(location.href);
  const error = url.searchParams.get("error");
  if (error === null) return undefined;
  url.searchParams.delete("error");
  history.replaceState(null, "", url);
  return error === "access_denied"
    ? "You have not allowed Synchronization to work in your name. Without that it cannot bring in files. You can try again."
    : "The consent page could not take your answer. You can try again.";
}
