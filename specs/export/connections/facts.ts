import type { ResourceFacts, ResponseFacts } from "../../service-facts.ts";
import { insufficientPermissions, rateLimitExceeded, unauthorized } from "../../shared/facts.ts";

const links = {
  iModel: { href: "https://api.bentley.com/imodels/5db42812-ebb8-4c58-98a4-2eaa99e0d8b6" },
  iTwin: { href: "https://api.bentley.com/itwins/4tb42812-ebb8-4c58-98a4-2eaa99e0d8b6" },
  lastRun: {
    href: "https://api.bentley.com/export/connections/fc226d0d-1647-48d7-8c11-f1f74f2d9808/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523",
  },
};

const connection: ResponseFacts = {
  schema: "ExportConnectionResponse",
  example: {
    connection: {
      id: "fc226d0d-1647-48d7-8c11-f1f74f2d9808",
      displayName: "30",
      iModelId: "7dbd531d-6967-47b2-8945-a722a437ad7a",
      iTwinId: "7dbd531d-6967-47b2-8945-a722a437ad7a",
      authenticationType: "User",
      _links: links,
    },
  },
};

const connectionNotFound: ResponseFacts = {
  schema: "ErrorResponse",
  example: { error: { code: "ConnectionNotFound", message: "Requested Connection is not available." } },
};

/** What the pages of Export's connections say. */
export const connectionFacts: ResourceFacts = {
  operations: {
    "GET /connections": {
      page: ["https://developer.bentley.com/apis/export/operations/get-export-connections", "2026-11-21"],
      operationId: "getExportConnections",
      lifecycle: "unknown",
      anyScopeOf: ["export:read", "itwin-platform"],
      accept: "application/vnd.bentley.itwin-platform.v1+json",
      parameters: { "query imodelId": "string", "query $top?": "integer", "query $skip?": "integer" },
      responses: {
        200: {
          schema: "ExportConnectionsResponse",
          example: {
            connections: [
              {
                iModelId: "a0471655-6b18-419e-ab01-ebf4fbff9dff",
                iTwinId: "1db84556-49ba-41fd-8500-3657784c7752",
                authenticationType: "User",
                _links: links,
                id: "VRZHoBhrnkGrAev0-_-d_xwvyrzjgaVGka5wU967Q7M",
                displayName: "30",
              },
            ],
            _links: {
              self: { href: "https://api.bentley.com/export/connections?$skip=50&$top=50" },
              prev: { href: "https://api.bentley.com/export/connections?$skip=0&$top=50" },
              next: { href: "https://api.bentley.com/export/connections?$skip=200&$top=50" },
            },
          },
        },
        401: unauthorized,
        403: insufficientPermissions,
        404: connectionNotFound,
        429: rateLimitExceeded,
      },
    },
    "POST /connections": {
      page: ["https://developer.bentley.com/apis/export/operations/create-export-connection", "2026-11-21"],
      operationId: "createExportConnection",
      lifecycle: "unknown",
      anyScopeOf: ["export:modify", "itwin-platform"],
      accept: "application/vnd.bentley.itwin-platform.v1+json",
      parameters: {},
      body: {
        mediaType: "application/json",
        schema: "ExportConnectionCreate",
        required: ["iModelId"],
        example: {
          displayName: "30",
          iModelId: "7dbd531d-6967-47b2-8945-a722a437ad7a",
          authenticationType: "User",
        },
      },
      responses: {
        201: connection,
        401: unauthorized,
        422: {
          schema: "ErrorResponse",
          example: { error: { code: "InvalidExportConnectionRequest", message: "Cannot perform operation." } },
        },
        429: rateLimitExceeded,
      },
    },
    "GET /connections/{connectionId}": {
      page: ["https://developer.bentley.com/apis/export/operations/get-export-connection", "2026-11-21"],
      operationId: "getExportConnection",
      lifecycle: "unknown",
      anyScopeOf: ["export:read", "itwin-platform"],
      accept: "application/vnd.bentley.itwin-platform.v1+json",
      parameters: { "path connectionId": "string" },
      responses: {
        200: connection,
        401: unauthorized,
        403: insufficientPermissions,
        404: connectionNotFound,
        429: rateLimitExceeded,
      },
    },
    "DELETE /connections/{connectionId}": {
      page: ["https://developer.bentley.com/apis/export/operations/delete-export-connection", "2026-11-21"],
      operationId: "deleteExportConnection",
      lifecycle: "unknown",
      anyScopeOf: ["itwin-platform"],
      accept: "application/vnd.bentley.itwin-platform.v1+json",
      parameters: { "path connectionId": "string" },
      responses: {
        204: { example: null },
        401: unauthorized,
        404: connectionNotFound,
        409: {
          schema: "ErrorResponse",
          example: { error: { code: "ConnectionAlreadyInUse", message: "Connection is already being processed." } },
        },
        422: {
          schema: "ErrorResponse",
          example: {
            error: {
              code: "InvalidExportConnectionRequest",
              message: "Cannot perform operation.",
              details: [
                {
                  code: "InvalidValue",
                  message: "Provided connectionId value is not valid.",
                  target: "connectionId",
                },
              ],
            },
          },
        },
        429: rateLimitExceeded,
      },
    },
  },
  schemas: {
    ExportConnectionCreate: {
      iModelId: "string",
      "displayName?": "string",
      "authenticationType?": "AuthenticationType",
    },
    AuthenticationType: '"User" | string',
    ExportConnectionResponse: { connection: "ExportConnection" },
    ExportConnectionsResponse: { connections: "ExportConnection[]", "_links?": "PageLinks" },
    ExportConnection: {
      id: "string",
      "displayName?": "string",
      "iModelId?": "string",
      "iTwinId?": "string",
      "authenticationType?": "AuthenticationType",
      "_links?": "ExportConnectionLinks",
    },
    ExportConnectionLinks: { "iModel?": "Link", "iTwin?": "Link", "lastRun?": "Link" },
  },
};
