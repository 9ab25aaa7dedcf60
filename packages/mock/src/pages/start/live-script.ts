/**
 * The script that refreshes the live parts of the start page. Collapsed lists, forms and the focus do not change.
 *
 * A hidden page does not refresh, and a server that has stopped is displayed until it is back.
 */
export const liveScript = `
const state = document.getElementById("connection");
async function refresh() {
  if (document.hidden) return;
  try {
    const response = await fetch("/", { headers: { accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const part of document.querySelectorAll("[data-live]")) {
      const fresh = page.getElementById(part.id);
      if (!fresh || fresh.innerHTML === part.innerHTML) continue;
      const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
      part.replaceChildren(...fresh.childNodes);
      if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    }
    state.textContent = "live";
    state.className = "badge s2";
  } catch {
    state.textContent = "not running";
    state.className = "badge s5";
  }
}
setInterval(refresh, 1500);
document.addEventListener("visibilitychange", refresh);
`;
