import { type Html, html } from "../html.js";

/** Creates a badge of a status, colored by its class. */
export function statusBadge(status: number): Html {
  return html`<span class="badge s${String(status)[0] ?? ""}">${String(status)}</span>`;
}

/** Creates a badge of the state and result of a run; the color repeats the text. */
export function runBadge(state: string, result: string | null): Html {
  const isDone = state === "Completed";
  const text = isDone ? (result ?? "null") : state;
  const tone = { Success: "s2", PartialSuccess: "s4", Error: "s5" }[text] ?? (isDone ? "" : "s3");
  return html`<span class="badge ${tone}">${text}</span>`;
}
