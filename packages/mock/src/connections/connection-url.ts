import type { Call } from "../behaviours.js";
import type { Connection } from "./connection.js";

/** Gives the address of a connection at the origin that a call came to, so that its client can follow it. */
export function connectionUrl({ operation, url }: Call, { kind, id }: Connection): string {
  return `${url.origin}${operation.service.url.pathname}${paths[kind]}/${id}`;
}

const paths = {
  export: "/connections",
  manifest: "/imodels/manifestconnections",
  storage: "/imodels/storageconnections",
};
