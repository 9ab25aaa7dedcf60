import type { LoggedRequest } from "../../state/request-log.js";
import { type Html, html } from "../html.js";
import { statusBadge } from "./badge.js";

/** The start of the paths of recorded requests. */
export const requestsPath = "/mock/requests/";

/** Creates the list of requests, the latest first. A recorded request links to its page. */
export function requestList(requests: readonly LoggedRequest[]): Html {
  if (requests.length === 0) return html`<p class="empty">No request was received yet.</p>`;
  return html`<ol class="requests">
${requests.map((request) => html`<li>${row(request)}</li>\n`)}</ol>`;
}

function row({ id, time, method, path, status, exchange }: LoggedRequest): Html {
  const cells = html`${statusBadge(status)} <span class="method">${method}</span> <span class="path">${path}</span>
<time datetime="${new Date(time).toISOString()}">${new Date(time).toISOString().slice(11, 23)}</time>`;
  return exchange
    ? html`<a id="request-${String(id)}" href="${requestsPath}${String(id)}">${cells}</a>`
    : html`<div>${cells}</div>`;
}
