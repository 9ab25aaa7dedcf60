import type { Operation } from "../spec/operation.js";
import type { PlatformState } from "../state/platform-state.js";
import { html } from "./html.js";
import { pageResponse } from "./page-response.js";
import { stateTables } from "./state-tables.js";

/** Returns the start page with a first request to try, the state and the operations. */
export function indexPage(state: PlatformState, origin: string): Response {
  const { operations } = state.spec;
  const first = operations.find((operation) => operation.method === "GET" && !operation.pathTemplate.includes("{"));
  const rows = operations.map(
    (operation) => html`<li><code>${operation.method} ${operation.pathTemplate}</code><br>${operation.summary}</li>\n`,
  );
  return pageResponse(
    "iTwin Platform mock",
    html`<p>Each bearer token is a separate user; the token <code>expired</code> is refused.</p>
<h2>Try it</h2>
${first ? tryOut(first, origin) : html``}
<h2>State</h2>
${stateTables(state)}<h2>Operations</h2>
<ul>
${rows}</ul>`,
  );
}

function tryOut(operation: Operation, origin: string) {
  const query = operation.queryParameters
    .filter((parameter) => parameter.required)
    .map((parameter) => `${parameter.name}=${parameter.format === "uri" ? "https://example.com" : "example"}`);
  const url = `${origin}${operation.pathTemplate}${query.length > 0 ? `?${query.join("&")}` : ""}`;
  return html`<pre>curl -H "Authorization: Bearer alice" "${url}"</pre>
<p>Request any documented failure:</p>
<pre>curl -i -H "Prefer: code=429" "${url}"</pre>`;
}
