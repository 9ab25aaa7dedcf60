import { describeRun } from "../../handlers/runs/describe-run.js";
import { consentPath } from "../../state/consent-store.js";
import type { PlatformState } from "../../state/platform-state.js";
import { type Html, html } from "../html.js";
import { runBadge } from "./badge.js";
import { table } from "./table.js";

/** Creates tables of the state of a platform. A user is a token, so a ticket is displayed instead. */
export function stateTables(state: PlatformState): Html {
  const { consents, connections } = state;
  const runs = connections.flatMap((connection) =>
    connection.runs.map((run) => ({ ...describeRun(run, connection.kind, state), kind: connection.kind })),
  );
  return html`${table(
    "Runs",
    ["Result", "Started", "Kind", "Id"],
    runs
      .reverse()
      .map(({ startDateTime = "", kind, state, result, id }) => [
        runBadge(state, result),
        startDateTime.slice(0, 19).replace("T", " "),
        kind,
        id,
      ]),
    "No run was started yet.",
  )}${table(
    "Connections",
    ["Kind", "Name", "iModel", "Source files", "Id"],
    connections.map(({ kind, displayName = "", iModelId, files, id }) => [
      kind,
      displayName,
      iModelId,
      String(files.length),
      id,
    ]),
    "No connection was created yet.",
  )}${table(
    "Consents",
    ["Ticket", "Service", "Allowed", "Page"],
    consents
      .list()
      .map(({ ticket, service, granted }) => [
        ticket,
        service,
        granted ? html`<span class="badge s2">yes</span>` : html`<span class="badge">no</span>`,
        html`<a href="${consentPath}?ticket=${ticket}">change<span class="hidden"> ${ticket}</span></a>`,
      ]),
    "No consent was requested yet.",
  )}`;
}
