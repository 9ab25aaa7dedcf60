import type { PlatformSpec } from "../../spec/platform-spec.js";
import type { FaultScript, PendingFault } from "../../state/fault-script.js";
import { type Html, html } from "../html.js";
import { statusBadge } from "./badge.js";

/** The target of the form that adds or removes faults. */
export const faultsPath = "/mock/faults";

/** Creates the list of remaining faults, which refreshes itself. */
export function faultList(faults: FaultScript): Html {
  const pending = faults.list();
  if (pending.length === 0) return html`<p class="empty">No fault is pending.</p>`;
  return html`<ul class="faults">${pending.map((entry) => html`<li>${describeFault(entry)}</li>`)}</ul>
<form method="post" action="${faultsPath}"><button name="action" value="clear">Clear faults</button></form>`;
}

function describeFault({ fault: { service, operationId, status }, remaining }: PendingFault): Html {
  const target = [service, operationId].filter(Boolean).join(" ") || "any operation";
  return html`${statusBadge(status)} <span>${target}</span> <span class="count">× ${String(remaining)}</span>`;
}

/** Creates the form that adds a fault. */
export function faultForm({ services, operations }: PlatformSpec): Html {
  return html`<form method="post" action="${faultsPath}" class="fields">
<label>Operation
<select name="operation">
<option value="">any operation</option>
${services.map(
  (service) => html`<optgroup label="${service.title}">${operations
    .filter((operation) => operation.service === service)
    .map(({ operationId }) => html`<option value="${service.name} ${operationId}">${operationId}</option>`)}</optgroup>
`,
)}</select></label>
<label>Status <input name="status" type="number" min="200" max="599" value="429" required></label>
<label>Times <input name="times" type="number" min="1" value="1" required></label>
<button name="action" value="add">Add fault</button>
</form>`;
}
