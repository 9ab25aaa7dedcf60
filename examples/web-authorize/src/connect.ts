import { ensureAuthorized, type SynchronizationClient } from "@itwin-rest/synchronization";
import { persist } from "./persist.js";
import { clearProblem, showProblem } from "./problem.js";
import { readSession, updateSession } from "./session.js";
import { announce, byId, element, next, show } from "./view.js";

/** Resolves when the user has given consent to Synchronization, on a page that this one opens. */
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
  announce("Requesting authorization information…");
  await persist(() =>
    ensureAuthorized(client, {
      redirectUrl: location.href,
      onAuthorizationUrl(url) {
        byId("consent-link").replaceChildren(element("a", { href: url, className: "button" }, "Open the consent page"));
        byId("consent-needed").hidden = false;
        announce("Waiting for your consent.");
        // Only once: a user who returns without a decision, or reloads this page, sees the link instead.
        if (isOnItsWay) location.assign(url);
        isOnItsWay = false;
      },
    }),
  );
}

/** Returns the message of a denial, and removes it from the URL, which is the next `redirectUrl`. */
function takeRefusal(): string | undefined {
  const url = new URL(location.href);
  const error = url.searchParams.get("error");
  if (error === null) return undefined;
  url.searchParams.delete("error");
  history.replaceState(null, "", url);
  return error === "access_denied"
    ? "You have not allowed Synchronization to act on your behalf. It cannot import files without your consent. You can try again."
    : "The consent page reported an error. You can try again.";
}
