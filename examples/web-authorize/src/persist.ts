import { NetworkError } from "@itwin-rest/synchronization";
import { explainError } from "./explain-error.js";
import { clearProblem, showProblem } from "./problem.js";
import { restartSession } from "./session.js";
import { byId, focusView, next } from "./view.js";

/**
 * Does a step until it succeeds: tells what went wrong, and waits until the user asks for another try or the network is
 * back. The steps of this page can be done again, for the functions of the package double nothing.
 */
export async function persist<Value>(step: () => Promise<Value>): Promise<Value> {
  for (;;) {
    try {
      return await step();
    } catch (error) {
      showProblem(...explainError(error));
      await untilAnotherTry(error);
      clearProblem();
    }
  }
}

async function untilAnotherTry(error: unknown): Promise<void> {
  const actions = byId("problem-actions");
  const waiting = new AbortController();
  actions.hidden = false;
  byId("start-over").addEventListener("click", startOver, waiting);
  await Promise.race([
    next(byId("retry"), "click", waiting),
    ...(error instanceof NetworkError ? [next(window, "online", waiting)] : []),
  ]);
  waiting.abort();
  if (actions.contains(document.activeElement)) focusView();
  actions.hidden = true;
}

function startOver(): void {
  restartSession();
  location.reload();
}
