import type { Call } from "../behaviours.js";
import { runUrl } from "../runs/run-url.js";
import { type Connection, iTwinId } from "./connection.js";

/** A connection as its own operations describe it. */
export interface ConnectionDescription {
  id: string;
  displayName: string | undefined;
  iModelId: string;
  iTwinId: string;
  authenticationType: string;
  _links: Record<string, { href: string }>;
}

/** Describes a connection as its own operations do. */
export function describeConnection(call: Call, connection: Connection): ConnectionDescription {
  const { id, displayName, iModelId, authenticationType, runs } = connection;
  const { origin } = call.url;
  const lastRun = runs.at(-1);
  return {
    id,
    displayName,
    iModelId,
    iTwinId,
    authenticationType,
    _links: {
      iModel: { href: `${origin}/imodels/${encodeURIComponent(iModelId)}` },
      iTwin: { href: `${origin}/itwins/${iTwinId}` },
      // Clients of the vendor guard against its absence, so there is none before the first run.
      ...(lastRun && { lastRun: { href: runUrl(call, connection, lastRun) } }),
    },
  };
}
