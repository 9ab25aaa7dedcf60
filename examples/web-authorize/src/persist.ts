import { NetworkError } from "@itwin-rest/synchronization";
import { explainError } from "./explain-error.js";
import { clearProblem, showProblem } from "./problem.js";
import { restartSession } from "./session.js";
import { byId, focusView, next } from "./view.js";

/**
 * Runs a step until it succeeds. After an error it displays the problem, and waits until the user tries again or the network
 * is back. The steps of this page can be repeated, because the workflows of the package are idempotent.
 */
export async function persist<Value>(step: () => Promise<Value>): Promise<Value> {
  for (;;) {
    const listening = new AbortController();
    // Listens from the start, because the network may return while the last attempt fails.
    const online = next(window, "online", listening);
    try {
      return await step();
    } catch (error) {
      showProblem(...explainError(error));
      await untilAnotherTry(error instanceof NetworkError ? [online] : [], listening);
      clearProblem();
    } finally {
      listening.abort();
    }
  }
}

async function untilAnotherTry(reasons: Promise<void>[], listening: AbortController): Promise<void> {
  const actions = byId("problem-actions");
  actions.hidden = false;
  byId("start-over").addEventListener("click", startOver, listening);
  await Promise.race([...reasons, next(byId("retry"), "click", listening)]);
  if (actions.contains(document.activeElement)) focusView();
  actions.hidden = true;
}

function startOver(): void {
  restartSession();
  location.reload();
}
