import { byId, element } from "./view.js";

/** Displays a problem, which screen readers announce immediately; `details` are for support. */
export function showProblem(text: string, details = ""): void {
  byId("problem-text").replaceChildren(element("p", {}, text));
  const support = byId<HTMLDetailsElement>("problem-details");
  support.hidden = !details;
  support.open = false;
  support.lastElementChild?.replaceChildren(details);
}

/** Removes the problem from the page. */
export function clearProblem(): void {
  byId("problem-text").replaceChildren();
  byId("problem-details").hidden = true;
}
