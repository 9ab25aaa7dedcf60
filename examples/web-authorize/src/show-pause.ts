import type { ClientEvent } from "@itwin-rest/synchronization";
import { byId } from "./view.js";

/** Displays a pause that the service requested, until the client continues. */
export function showPause(event: ClientEvent): void {
  const pause = byId("pause");
  if (event.type === "pause") {
    const seconds = Math.max(1, Math.round(event.delay / 1000));
    pause.textContent = `The service is busy. Continuing in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`;
  }
  if (event.type === "request" && navigator.onLine) pause.textContent = "";
}
