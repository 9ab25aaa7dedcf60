import type { ClientEvent } from "@itwin-rest/synchronization";
import { byId } from "./view.js";

/** Tells that the service has asked for a pause, which the client makes by itself, until it goes on. */
export function showPause(event: ClientEvent): void {
  const pause = byId("pause");
  if (event.type === "pause") {
    const seconds = Math.max(1, Math.round(event.delay / 1000));
    pause.textContent = `The service is busy. Going on in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`;
  }
  if (event.type === "request") pause.textContent = "";
}
