import type { ResourceFacts, ResponseFacts } from "../../service-facts.ts";
import { tooManyRequests, unauthorized } from "../../shared/facts.ts";
import {
  alreadyMapped,
  changing,
  empty,
  failure,
  page,
  pageLinks,
  paging,
  prefer,
  reading,
} from "../operation-facts.ts";

const storageConnectionNotFound = failure("StorageConnectionNotFound", "Requested StorageConnection is not available.");

/** From 2022, before the kind of connection became part of the code. */
export const connectionNotFound = failure("ConnectionNotFound", "Requested Connection not available.");

/** The code is from 2022, where the body is not shown. */
export const invalidStorageConnection = failure("InvalidStorageConnectionRequest", "Cannot perform operation.");

function connection(id: string, version = ""): ResponseFacts {
  return {
    schema: "StorageConnectionResponse",
    example: {
      connection: {
        id,
        displayName: "30",
        iModelId: "7dbd531d-6967-47b2-8945-a722a437ad7a",
        iTwinId: "5fb9aa98-9874-4697-b942-d19728840f19",
        authenticationType: "User",
        _links: {
          iModel: { href: `https://api.bentley.com/imodels/${version}7dbd531d-6967-47b2-8945-a722a437ad7a` },
          iTwin: { href: `https://api.bentley.com/itwins/${version}5fb9aa98-9874-4697-b942-d19728840f19` },
          lastRun: {
            href: `https://api.bentley.com/synchronization/imodels/storageconnections/${id}/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523`,
          },
        },
      },
    },
  };
}

/** What the pages of storage connections say. */
export const storageConnectionFacts: ResourceFacts = {
  operations: {
    "GET /imodels/storageconnections": {
      ...reading,
      page: page("get-storage-connections"),
      operationId: "getStorageConnections",
      // Optional in the one copy that shows it.
      parameters: { "query imodelId?": "string", ...paging, ...prefer },
      responses: {
        200: {
          schema: {
            "return=minimal": "ConnectionsMinimal",
            "return=representation": "StorageConnectionsRepresentation",
          },
          examples: {
            "return=minimal": {
              connections: [{ id: "MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4", displayName: "30" }],
              _links: pageLinks(
                "https://api.bentley.com/synchronization/imodels/storageconnections?iModelId=7dbd531d-6967-47b2-8945-a722a437ad7a",
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
    "POST /imodels/storageconnections": {
      ...changing,
      page: page("create-storage-connection"),
      operationId: "createStorageConnection",
      parameters: {},
      body: {
        mediaType: "application/json",
        schema: "StorageConnectionCreate",
        required: ["iModelId", "sourceFiles", "sourceFiles[].storageFileId", "sourceFiles[].connectorType"],
        example: {
          displayName: "30",
          iModelId: "7dbd531d-6967-47b2-8945-a722a437ad7a",
          authenticationType: "User",
          sourceFiles: [{ storageFileId: "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA", connectorType: "MSTN" }],
        },
      },
      responses: {
        201: connection("MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4"),
        401: unauthorized,
        // From a pre-production copy, without a body.
        404: storageConnectionNotFound,
        // Without a body.
        409: alreadyMapped,
        422: invalidStorageConnection,
        429: tooManyRequests,
      },
    },
    "GET /imodels/storageconnections/{connectionId}": {
      ...reading,
      page: page("get-storage-connection"),
      operationId: "getStorageConnection",
      parameters: { "path connectionId": "string" },
      responses: {
        200: connection("MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4"),
        401: unauthorized,
        // Its body is cut off.
        404: storageConnectionNotFound,
        422: invalidStorageConnection,
        429: tooManyRequests,
      },
    },
    "PUT /imodels/storageconnections/{connectionId}": {
      ...changing,
      page: page("update-storage-connection"),
      operationId: "updateStorageConnection",
      parameters: { "path connectionId": "string" },
      body: {
        mediaType: "application/json",
        schema: "ConnectionUpdate",
        required: [],
        example: { displayName: "30", authenticationType: "User" },
      },
      responses: {
        200: connection("MWplZe9Uf0iR1IDMqyOMLuL24kbZK4VNvgn4ev3etXI", "v1/"),
        401: unauthorized,
        404: storageConnectionNotFound,
        422: invalidStorageConnection,
        429: tooManyRequests,
      },
    },
    // No current page was found.
    "DELETE /imodels/storageconnections/{connectionId}": {
      ...changing,
      page: page("delete-storage-connection"),
      operationId: "deleteStorageConnection",
      parameters: { "path connectionId": "string" },
      responses: {
        204: empty,
        401: unauthorized,
        404: connectionNotFound,
        422: invalidStorageConnection,
        429: tooManyRequests,
      },
    },
  },
  schemas: {
    StorageConnectionsRepresentation: { connections: "StorageConnection[]", "_links?": "PageLinks" },
    StorageConnectionResponse: { connection: "StorageConnection" },
    StorageConnection: {
      id: "string",
      "displayName?": "string",
      "iModelId?": "string",
      "iTwinId?": "string",
      "authenticationType?": "AuthenticationType",
      "error?": "ConnectionError",
      "_links?": "ConnectionLinks",
    },
    StorageConnectionCreate: {
      iModelId: "string",
      sourceFiles: "StorageFileCreate[]",
      "displayName?": "string",
      "authenticationType?": 'NewAuthenticationType = "User"',
    },
  },
};
