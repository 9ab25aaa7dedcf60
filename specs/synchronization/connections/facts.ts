import type { ResourceFacts } from "../../service-facts.ts";
import { insufficientPermissions, tooManyRequests, unauthorized } from "../../shared/facts.ts";
import { failure, page, pageLinks, paging, prefer, reading } from "../operation-facts.ts";

/** What the pages of Synchronization say of connections of whatever kind. */
export const connectionFacts: ResourceFacts = {
  operations: {
    "GET /imodels/connections": {
      ...reading,
      page: page("get-connections"),
      operationId: "getConnections",
      parameters: { "query imodelId": "string", ...paging, ...prefer },
      responses: {
        200: {
          schema: { "return=minimal": "ConnectionsMinimal", "return=representation": "ConnectionsRepresentation" },
          examples: {
            "return=minimal": {
              connections: [{ id: "MWplZe9Uf0iR1IDMqyOMLuL24kbZK4VNvgn4ev3etXI", displayName: "30" }],
              _links: pageLinks(
                "https://api.bentley.com/synchronization/imodels/connections?imodelId=7dbd531d-6967-47b2-8945-a722a437ad7a",
                10,
                { self: 10, prev: 0, next: 20 },
              ),
            },
          },
        },
        401: unauthorized,
        // Both from 2022, the 422 without a code.
        403: insufficientPermissions,
        422: failure(undefined, "Cannot perform operation."),
        429: tooManyRequests,
      },
    },
  },
  schemas: {
    ConnectionsMinimal: { connections: "ConnectionSummary[]", "_links?": "PageLinks" },
    ConnectionSummary: { id: "string", "displayName?": "string" },
    ConnectionsRepresentation: { connections: "Connection[]", "_links?": "PageLinks" },
    Connection: { id: "string", "displayName?": "string", "iModelId?": "string", "_links?": "ConnectionLinks" },
    ConnectionLinks: { "iModel?": "Link", "iTwin?": "Link", "lastRun?": "Link", "project?": "Link deprecated" },
    ConnectionUpdate: { "displayName?": "string", "authenticationType?": "NewAuthenticationType" },
    NewAuthenticationType: '"User" | "Service"',
    AuthenticationType: '"User" | "Service" | string',
    ConnectorType:
      '"AUTOPLANT" | "CIVIL" | "CIVIL3D" | "DWG" | "GEOSPATIAL" | "IFC" | "MSTN" | "NWD" | "OBD" | "OPENTOWER" | "PROSTRUCTURES" | "REVIT" | "SPPID" | "SPXREVIEW" | string',
    ConnectionError: { "errorKey?": '"UserNotAuthenticated" | string', "description?": "string" },
  },
};
