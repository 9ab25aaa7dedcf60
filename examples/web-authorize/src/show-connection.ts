import { byId } from "./view.js";

/** Displays that the browser is offline. A run is polled again when the network is back. */
export function showConnection(): void {
  const update = (): void => {
    byId("pause").textContent = navigator.onLine
      ? ""
      : "You are offline. This page continues automatically when the network is back.";
  };
  window.addEventListener("online", update);
  window.addEventListener("offline", update);
}
