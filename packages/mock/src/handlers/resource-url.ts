import type { Connection } from "../state/connection.js";
import type { Run } from "../state/run.js";
import type { Call } from "./call.js";

/** Returns the URL of a run at the origin of the request. */
export function runUrl(call: Call, connection: Connection, { id }: Run): string {
  return `${connectionUrl(call, connection)}/runs/${id}`;
}

/** At the origin of the request, where the client can follow it. */
function connectionUrl({ operation, url }: Call, { kind, id }: Connection): string {
  return `${url.origin}${operation.service.url.pathname}${paths[kind]}/${id}`;
}

const paths = {
  export: "/connections",
  manifest: "/imodels/manifestconnections",
  storage: "/imodels/storageconnections",
};
