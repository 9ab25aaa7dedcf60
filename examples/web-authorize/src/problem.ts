import { byId, element } from "./view.js";

/** Tells of a problem at once, also to screen readers; `details` are for the support. */
export function showProblem(text: string, details = ""): void {
  byId("problem-text").replaceChildren(element("p", {}, text));
  const support = byId<HTMLDetailsElement>("problem-details");
  support.hidden = !details;
  support.open = false;
  support.lastElementChild?.replaceChildren(details);
}

/** Takes the problem off the page. */
export function clearProblem(): void {
  byId("problem-text").replaceChildren();
  byId("problem-details").hidden = true;
}
