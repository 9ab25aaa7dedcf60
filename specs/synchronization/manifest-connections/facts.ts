import type { ResourceFacts, ResponseFacts } from "../../service-facts.ts";
import { tooManyRequests, unauthorized } from "../../shared/facts.ts";
import {
  alreadyMapped,
  changing,
  empty,
  failure,
  invalidValue,
  page,
  pageLinks,
  paging,
  prefer,
  reading,
} from "../operation-facts.ts";

/** The same on every page of manifest connections. */
export const manifestConnectionNotFound = failure(
  "ManifestConnectionNotFound",
  "Requested ManifestConnection is not available.",
);

/** Its details are printed on one page only. */
export const invalidManifestConnection = failure("InvalidManifestConnectionRequest", "Cannot perform operation.");

function connection(id: string): ResponseFacts {
  return {
    schema: "ManifestConnectionResponse",
    example: {
      connection: {
        id,
        displayName: "30",
        iModelId: "7dbd531d-6967-47b2-8945-a722a437ad7a",
        iTwinId: "5fb9aa98-9874-4697-b942-d19728840f19",
        authenticationType: "User",
        _links: {
          iModel: { href: "https://api.bentley.com/imodels/7dbd531d-6967-47b2-8945-a722a437ad7a" },
          iTwin: { href: "https://api.bentley.com/itwins/5fb9aa98-9874-4697-b942-d19728840f19" },
          lastRun: {
            href: `https://api.bentley.com/synchronization/imodels/manifestconnections/${id}/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523`,
          },
        },
      },
    },
  };
}

/** What the pages of manifest connections say. */
export const manifestConnectionFacts: ResourceFacts = {
  operations: {
    "GET /imodels/manifestconnections": {
      ...reading,
      page: page("get-manifest-connections"),
      operationId: "getManifestConnections",
      parameters: { "query imodelId": "string", ...paging, ...prefer },
      responses: {
        200: {
          schema: {
            "return=minimal": "ConnectionsMinimal",
            "return=representation": "ManifestConnectionsRepresentation",
          },
          examples: {
            "return=minimal": {
              connections: [{ id: "MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg", displayName: "30" }],
              _links: pageLinks(
                "https://api.bentley.com/synchronization/imodels/manifestconnections?iModelId=7dbd531d-6967-47b2-8945-a722a437ad7a",
                10,
                { self: 10, prev: 0, next: 20 },
              ),
            },
          },
        },
        401: unauthorized,
        429: tooManyRequests,
      },
    },
    "POST /imodels/manifestconnections": {
      ...changing,
      page: page("create-manifest-connection"),
      operationId: "createManifestConnection",
      parameters: {},
      body: {
        mediaType: "application/json",
        schema: "ManifestConnectionCreate",
        required: ["iModelId", "sourceFiles", "sourceFiles[].sourceFileId"],
        example: {
          displayName: "30",
          iModelId: "7dbd531d-6967-47b2-8945-a722a437ad7a",
          authenticationType: "User",
          sourceFiles: [{ sourceFileId: "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA" }],
        },
      },
      responses: {
        201: connection("MWplZe9Uf0iR1IDMqyOMLifv_1OzLIFLvYKsoxpfJfk"),
        401: unauthorized,
        // Both from 2022, where they have no body.
        409: alreadyMapped,
        422: invalidManifestConnection,
        429: tooManyRequests,
      },
    },
    "GET /imodels/manifestconnections/{connectionId}": {
      ...reading,
      page: page("get-manifest-connection"),
      operationId: "getManifestConnection",
      parameters: { "path connectionId": "string" },
      responses: {
        200: connection("MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg"),
        401: unauthorized,
        404: manifestConnectionNotFound,
        429: tooManyRequests,
      },
    },
    "PUT /imodels/manifestconnections/{connectionId}": {
      ...changing,
      page: page("update-manifest-connection"),
      operationId: "updateManifestConnection",
      parameters: { "path connectionId": "string" },
      body: {
        mediaType: "application/json",
        schema: "ConnectionUpdate",
        required: [],
        example: { displayName: "30", authenticationType: "User" },
      },
      responses: {
        200: connection("MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg"),
        401: unauthorized,
        404: manifestConnectionNotFound,
        422: invalidManifestConnection,
        429: tooManyRequests,
      },
    },
    "DELETE /imodels/manifestconnections/{connectionId}": {
      ...changing,
      page: page("delete-manifest-connection"),
      operationId: "deleteManifestConnection",
      parameters: { "path connectionId": "string" },
      responses: {
        204: empty,
        401: unauthorized,
        404: manifestConnectionNotFound,
        409: failure("ConnectionAlreadyInUse", "Connection is already being processed."),
        422: failure("InvalidManifestConnectionRequest", "Cannot perform operation.", invalidValue("connectionId")),
        429: tooManyRequests,
      },
    },
  },
  schemas: {
    ManifestConnectionsRepresentation: { connections: "ManifestConnection[]", "_links?": "PageLinks" },
    ManifestConnectionResponse: { connection: "ManifestConnection" },
    ManifestConnection: {
      id: "string",
      "displayName?": "string",
      "iModelId?": "string",
      "iTwinId?": "string",
      "authenticationType?": "AuthenticationType",
      "_links?": "ConnectionLinks",
    },
    ManifestConnectionCreate: {
      iModelId: "string",
      sourceFiles: "ManifestFileCreate[]",
      "displayName?": "string",
      "authenticationType?": 'NewAuthenticationType = "User"',
    },
  },
};
