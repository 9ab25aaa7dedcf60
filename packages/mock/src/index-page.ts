import { html } from "./html.js";
import type { Operation } from "./operation.js";
import { pageResponse } from "./page-response.js";
import type { PlatformState } from "./platform-state.js";
import { stateTables } from "./state-tables.js";

/** Shows what the mock can do, what to try first, and what it remembers. */
export function indexPage(state: PlatformState, origin: string): Response {
  const { operations } = state;
  const first = operations.find((operation) => operation.method === "GET" && !operation.pathTemplate.includes("{"));
  const rows = operations.map(
    (operation) => html`<li><code>${operation.method} ${operation.pathTemplate}</code><br>${operation.summary}</li>\n`,
  );
  return pageResponse(
    "What this mock answers",
    html`<p>Any bearer token is a user of its own; the token <code>expired</code> is refused.</p>
<h2>Try it</h2>
${first ? tryOut(first, origin) : html``}
<h2>What it remembers</h2>
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
<p>Any documented failure on demand:</p>
<pre>curl -i -H "Prefer: code=429" "${url}"</pre>`;
}
