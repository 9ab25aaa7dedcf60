import type { Call } from "../behaviours.js";
import type { Connection } from "../connections/connection.js";
import { connectionUrl } from "../connections/connection-url.js";
import type { Run } from "./run.js";

/** Gives the address of a run at the origin that a call came to. */
export function runUrl(call: Call, connection: Connection, { id }: Run): string {
  return `${connectionUrl(call, connection)}/runs/${id}`;
}
