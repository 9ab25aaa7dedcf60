import type { Behaviour, Call } from "../behaviours.js";
import { operationResponse } from "../operation-response.js";
import { pageOf } from "../page-of.js";
import type { Connection, ConnectionKind } from "./connection.js";
import { describeConnection } from "./describe-connection.js";

/** Lists the connections of an iModel in the order they were made, or all of them where no iModel has to be named. */
export function listConnections(...kinds: ConnectionKind[]): Behaviour {
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
  // Export knows one form only.
  if (!call.prefersRepresentation && connection.kind !== "export") return { id, displayName };
  return { id, displayName, iModelId, ...(!isMixed && others), _links };
}
