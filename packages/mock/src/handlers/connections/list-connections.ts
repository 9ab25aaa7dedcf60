import { operationResponse } from "../../response/operation-response.js";
import type { Connection, ConnectionKind } from "../../state/connection.js";
import type { Call, Handler } from "../call.js";
import { pageOf } from "../page-of.js";
import { describeConnection } from "./describe-connection.js";

/** Lists the connections of an iModel in the order of their creation; the iModel may be optional. */
export function listConnections(...kinds: ConnectionKind[]): Handler {
  return (call) => {
    const imodelId = call.url.searchParams.get("imodelId");
    const all = call.state.connections.filter(
      (connection) => kinds.includes(connection.kind) && connection.iModelId === (imodelId ?? connection.iModelId),
    );
    const { items, _links } = pageOf(all, call);
    return operationResponse(call.operation, 200, {
      connections: items.map((connection) => describeItem(call, connection, kinds.length > 1)),
      _links,
    });
  };
}

function describeItem(call: Call, connection: Connection, isMixed: boolean): object {
  const { id, displayName, iModelId, _links, ...others } = describeConnection(call, connection);
  // Export has only one form.
  if (!call.prefersRepresentation && connection.kind !== "export") return { id, displayName };
  return { id, displayName, iModelId, ...(!isMixed && others), _links };
}
