/** The sections of the page that are shown one at a time. */
export type View = "sign-in" | "connect" | "consent" | "files" | "run" | "report";

/** Shows one view. Brings the focus along if it would be lost with the view before; of a new page it is left alone. */
export function show(view: View): void {
  const shown = byId(view);
  const before = document.querySelector<HTMLElement>("main > section:not([hidden])");
  if (before === shown) return;
  const losesFocus = before !== null && (isFocusNowhere() || before.contains(document.activeElement));
  if (before) before.hidden = true;
  shown.hidden = false;
  announce("");
  for (const step of document.querySelectorAll<HTMLElement>("[data-step]")) {
    if (step.dataset.step === shown.dataset.stepOf) step.ariaCurrent = "step";
    else step.ariaCurrent = null;
  }
  if (losesFocus) focusView();
}

/** Moves the focus to the heading of the view that is shown. */
export function focusView(): void {
  document.querySelector<HTMLElement>("main > section:not([hidden]) h2")?.focus();
}

/** Says how things go, on screen and to screen readers; what is said already is not repeated. */
export function announce(text: string): void {
  const status = byId("status");
  if (status.textContent !== text) status.textContent = text;
}

/** Resolves at the next event of a type; what a browser would do by itself, such as sending a form, is left undone. */
export function next(target: EventTarget, type: string, options?: { signal: AbortSignal }): Promise<void> {
  return new Promise((resolve) => {
    const listener = (event: Event): void => {
      event.preventDefault();
      resolve();
    };
    target.addEventListener(type, listener, { once: true, ...options });
  });
}

/** Gives an element that index.html has. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

/** Makes an element with text and other nodes in it. */
export function element(tag: string, properties: Record<string, string>, ...content: (string | Node)[]): HTMLElement {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...content);
  return made;
}

function isFocusNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
