import { operationResponse } from "../../response/operation-response.js";
import { type Connection, iTwinId } from "../../state/connection.js";
import type { PlatformState } from "../../state/platform-state.js";
import { type Run, secondsInto } from "../../state/run.js";
import { queueEnd } from "../../state/run-stage.js";
import type { Call } from "../call.js";
import { runUrl } from "../resource-url.js";

/** A connection in the form of its operations. */
export interface ConnectionDescription {
  id: string;
  displayName: string | undefined;
  iModelId: string;
  iTwinId: string;
  authenticationType: string;
  _links: Record<string, { href: string }>;
}

/** Describes a connection in the form of its operations. */
export function describeConnection(call: Call, connection: Connection): ConnectionDescription {
  const { id, displayName, iModelId, authenticationType } = connection;
  const { origin } = call.url;
  const lastRun = lastRunOf(connection, call.state);
  return {
    id,
    displayName,
    iModelId,
    iTwinId,
    authenticationType,
    _links: {
      iModel: { href: `${origin}/imodels/${encodeURIComponent(iModelId)}` },
      iTwin: { href: `${origin}/itwins/${iTwinId}` },
      // Clients of the vendor handle its absence, so there is none before the first run.
      ...(lastRun && { lastRun: { href: runUrl(call, connection, lastRun) } }),
    },
  };
}

function lastRunOf({ runs }: Connection, state: PlatformState): Run | undefined {
  const latest = runs.at(-1);
  if (!latest || !state.quirks.has("laggingLastRun")) return latest;
  return secondsInto(latest, state) < queueEnd ? runs.at(-2) : latest;
}

/** Creates a response with one connection. */
export function connectionResponse(call: Call, connection: Connection, status: number): Response {
  return operationResponse(call.operation, status, { connection: describeConnection(call, connection) });
}
