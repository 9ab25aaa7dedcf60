import type { PlatformState } from "../../state/platform-state.js";
import { html } from "../html.js";
import { pageResponse } from "../page-response.js";
import { faultForm, faultList } from "./fault-panel.js";
import { liveScript } from "./live-script.js";
import { curl, operationList } from "./operation-list.js";
import { requestList } from "./request-list.js";
import { stateTables } from "./state-tables.js";

/** The target of the form that resets the platform. */
export const resetPath = "/mock/reset";

/** Returns the start page with the latest requests, the state, faults and operations. */
export function startPage(state: PlatformState, origin: string): Response {
  const { spec, requests, faults } = state;
  const first = spec.operations.find(({ method, pathTemplate }) => method === "GET" && !pathTemplate.includes("{"));
  return pageResponse(
    "iTwin Platform mock",
    html`<div class="intro">
<p><code>${origin}</code> <span id="connection" class="badge" role="status">static</span></p>
<form method="post" action="${resetPath}"><button>Reset platform</button></form>
</div>
<div class="columns">
<div>
<section aria-labelledby="requests-title"><h2 id="requests-title">Requests</h2>
<div id="requests" data-live>${requestList(requests.list())}</div></section>
<section aria-labelledby="state-title"><h2 id="state-title">State</h2>
<div id="state" data-live>${stateTables(state)}</div></section>
</div>
<div>
<section aria-labelledby="try-title"><h2 id="try-title">First request</h2>
<p>Each bearer token is a separate user. The token <code>expired</code> is refused.</p>
${first ? html`<pre>${curl(first, origin)}</pre>` : html``}
<p>Any documented failure: add <code>-H "Prefer: code=429"</code>.</p></section>
<section aria-labelledby="faults-title"><h2 id="faults-title">Faults</h2>
<div id="faults" data-live>${faultList(faults)}</div>
${faultForm(spec)}</section>
<section aria-labelledby="operations-title"><h2 id="operations-title">Operations</h2>
${operationList(spec, origin)}</section>
</div>
</div>`,
    { isWide: true, script: liveScript },
  );
}
