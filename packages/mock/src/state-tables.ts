import { type Html, html } from "./html.js";
import type { PlatformState } from "./platform-state.js";
import { describeRun } from "./runs/describe-run.js";
import { table } from "./table.js";

/** Shows what a platform remembers. Users are tokens, so none is named: a ticket stands for the user. */
export function stateTables({ consents, connections, requests, now, speed }: PlatformState): Html {
  const runs = connections.flatMap((connection) =>
    connection.runs.map((run) => ({ ...describeRun(run, connection.kind, { now, speed }), connection })),
  );
  return html`${table(
    "Consents",
    ["Ticket", "Service", "Allowed"],
    consents.list().map(({ ticket, service, granted }) => [ticket, service, granted ? "yes" : "no"]),
    "Nobody has been asked yet.",
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
    "None has been made yet.",
  )}${table(
    "Runs",
    ["Started", "Kind", "State", "Result", "Id"],
    runs.map(({ startDateTime = "", connection, state, result, id }) => [
      startDateTime,
      connection.kind,
      state,
      result,
      id,
    ]),
    "None has been started yet.",
  )}${table(
    "Recent requests",
    ["Time", "Status", "Method", "Path"],
    requests
      .list()
      .map(({ time, method, path, status }) => [new Date(time).toISOString(), String(status), method, path]),
    "There have been none yet.",
  )}`;
}
