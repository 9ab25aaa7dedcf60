/** The sections of the page, of which one is visible at a time. */
export type View = "sign-in" | "connect" | "consent" | "files" | "run" | "report";

/**
 * Shows a view, whose step may be finished.
 *
 * The focus moves to the view if the previous view had it. The focus of a new page does not change.
 */
export function show(view: View, isFinished = false): void {
  const shown = byId(view);
  const before = document.querySelector<HTMLElement>("main > section:not([hidden])");
  if (before === shown) return;
  const losesFocus = before !== null && (isFocusNowhere() || before.contains(document.activeElement));
  if (before) before.hidden = true;
  shown.hidden = false;
  announce("");
  markSteps(shown.dataset.stepOf, isFinished);
  if (losesFocus) focusView();
}

/** Marks the steps before the current one as finished, and the current one if it is finished, too. */
function markSteps(current: string | undefined, isFinished: boolean): void {
  const steps = [...document.querySelectorAll<HTMLElement>("[data-step]")];
  const index = steps.findIndex((step) => step.dataset.step === current);
  for (const [position, step] of steps.entries()) {
    const isDone = position < index || (position === index && isFinished);
    step.classList.toggle("done", isDone);
    step.ariaCurrent = position === index ? "step" : null;
    const text = step.querySelector(".state");
    if (text) text.textContent = isDone ? " (done)" : "";
  }
}

/** Moves the focus to the heading of the visible view. */
export function focusView(): void {
  document.querySelector<HTMLElement>("main > section:not([hidden]) h2")?.focus();
}

/** Displays a status, which screen readers announce; the same text is not announced again. */
export function announce(text: string): void {
  const status = byId("status");
  if (status.textContent !== text) status.textContent = text;
}

/** Resolves at the next event of a type, and prevents its default action, such as the submission of a form. */
export function next(target: EventTarget, type: string, options?: { signal: AbortSignal }): Promise<void> {
  return new Promise((resolve) => {
    const listener = (event: Event): void => {
      event.preventDefault();
      resolve();
    };
    target.addEventListener(type, listener, { once: true, ...options });
  });
}

/** Returns an element of index.html. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

/** Creates an element with text and other nodes. */
export function element(tag: string, properties: Record<string, string>, ...content: (string | Node)[]): HTMLElement {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...content);
  return made;
}

function isFocusNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
