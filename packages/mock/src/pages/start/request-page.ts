import type { Exchange, LoggedRequest } from "../../state/request-log.js";
import { type Html, html } from "../html.js";
import { pageResponse } from "../page-response.js";
import { statusBadge } from "./badge.js";

/** Returns the page of a recorded request with the messages that were sent and returned. */
export async function requestPage(logged: LoggedRequest & { exchange: Exchange }): Promise<Response> {
  const { request, response } = logged.exchange;
  const { pathname, search } = new URL(request.url);
  return pageResponse(
    `${logged.method} ${logged.path}`,
    html`<p><a href="/">Start page</a></p>
<p>${statusBadge(logged.status)} at <time>${new Date(logged.time).toISOString()}</time></p>
<div class="columns even">
<section aria-labelledby="request"><h2 id="request">Request</h2>
<pre>${`${request.method} ${pathname}${search}`}</pre>
${await message(request)}</section>
<section aria-labelledby="response"><h2 id="response">Response</h2>
<pre>${`${response.status} ${response.statusText}`.trim()}</pre>
${await message(response)}</section>
</div>`,
    { isWide: true },
  );
}

async function message(message: Request | Response): Promise<Html> {
  // A copy is read, so that the page can be loaded again.
  const text = await message.clone().text();
  const headers = [...message.headers].map(([name, value]) => `${name}: ${visibleValue(name, value)}\n`).join("");
  return html`<h3>Headers</h3>
<pre>${headers || "none"}</pre>
<h3>Body</h3>
<pre>${text === "" ? "empty" : formatBody(text)}</pre>
`;
}

/** Tokens and cookies are not displayed, because the page may be shared. */
function visibleValue(name: string, value: string): string {
  if (name === "authorization") return value.replace(/^(\S+)\s.*/s, "$1 •••");
  return name === "cookie" || name === "set-cookie" ? "•••" : value;
}

function formatBody(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
