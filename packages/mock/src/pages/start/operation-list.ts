import type { Operation } from "../../spec/operation.js";
import type { PlatformSpec } from "../../spec/platform-spec.js";
import { type Html, html } from "../html.js";
import { statusBadge } from "./badge.js";

/** Creates a collapsed list of operations for each service. */
export function operationList({ services, operations }: PlatformSpec, origin: string): Html {
  const groups = services.map((service) => ({ service, own: operations.filter((each) => each.service === service) }));
  return html`${groups.map(
    ({ service, own }) => html`<details class="group" id="service-${service.name}">
<summary><h3>${service.title}</h3> <span class="count">${String(own.length)}</span></summary>
${own.map((operation) => describeOperation(operation, origin))}</details>
`,
  )}`;
}

function describeOperation(operation: Operation, origin: string): Html {
  const { service, operationId, method, pathTemplate, summary, responses } = operation;
  return html`<details class="operation" id="${service.name}-${operationId}">
<summary><span class="method">${method}</span> <span class="path">${pathTemplate}</span> <span class="summary">${summary}</span></summary>
<p>${operationId} returns ${[...responses.keys()].map((status) => html`${statusBadge(status)} `)}</p>
<pre>${curl(operation, origin)}</pre>
</details>
`;
}

/** Returns a command that sends the operation's request; braces in its path are parameters to fill in. */
export function curl({ method, pathTemplate, queryParameters, body }: Operation, origin: string): string {
  const query = queryParameters
    .filter((parameter) => parameter.required)
    .map((parameter) => `${parameter.name}=${parameter.format === "uri" ? "https://example.com" : "example"}`);
  const url = `${origin}${pathTemplate}${query.length > 0 ? `?${query.join("&")}` : ""}`;
  const parts = [method === "GET" ? "" : `-X ${method}`, '-H "Authorization: Bearer alice"'];
  if (body === "required") parts.push(`-d '{ … }'`);
  return ["curl", ...parts.filter(Boolean), `"${url}"`].join(" ");
}
