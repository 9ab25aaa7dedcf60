import { describeRun } from "../handlers/runs/describe-run.js";
import type { PlatformState } from "../state/platform-state.js";
import { type Html, html } from "./html.js";
import { table } from "./table.js";

/** Creates tables of the state of a platform. A user is a token, so a ticket is displayed instead. */
export function stateTables(state: PlatformState): Html {
  const { consents, connections, requests } = state;
  const runs = connections.flatMap((connection) =>
    connection.runs.map((run) => ({ ...describeRun(run, connection.kind, state), connection })),
  );
  return html`${table(
    "Consents",
    ["Ticket", "Service", "Allowed"],
    consents.list().map(({ ticket, service, granted }) => [ticket, service, granted ? "yes" : "no"]),
    "No consent was requested yet.",
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
    "Runs",
    ["Started", "Kind", "State", "Result", "Id"],
    runs.map(({ startDateTime = "", connection, state, result, id }) => [
      startDateTime,
      connection.kind,
      state,
      result ?? "null",
      id,
    ]),
    "No run was started yet.",
  )}${table(
    "Recent requests",
    ["Time", "Status", "Method", "Path"],
    requests
      .list()
      .map(({ time, method, path, status }) => [new Date(time).toISOString(), String(status), method, path]),
    "No request was received yet.",
  )}`;
}
