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

/** The same on the page of every operation, also of the one that changes the id. */
const sourceFile: ResponseFacts = {
  schema: "ManifestFileResponse",
  example: {
    sourceFile: {
      id: "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
      sourceFileId: "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA",
    },
  },
};

/** What the pages of the files of manifest connections say. */
export const manifestConnectionSourceFileFacts: ResourceFacts = {
  operations: {
    "GET /imodels/manifestconnections/{connectionId}/sourcefiles": {
      ...reading,
      page: page("get-manifest-connection-sourcefiles"),
      operationId: "getManifestConnectionSourceFiles",
      parameters: { "path connectionId": "string", ...paging, ...prefer },
      responses: {
        200: {
          schema: { "return=minimal": "ManifestFilesMinimal", "return=representation": "ManifestFilesRepresentation" },
          examples: {
            "return=minimal": {
              sourceFiles: [
                {
                  id: "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
                  sourceFileId: "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA",
                },
                {
                  id: "5d22aa94-cde5-48ec-afcc-6c4aca67d51b",
                  sourceFileId: "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA",
                },
              ],
              _links: pageLinks(
                "https://api.bentley.com/synchronization/imodels/manifestconnections/{connectionId}/sourcefiles",
                100,
                { self: 100, prev: 0, next: 200 },
              ),
            },
          },
        },
        401: unauthorized,
        429: tooManyRequests,
      },
    },
    "POST /imodels/manifestconnections/{connectionId}/sourcefiles": {
      ...changing,
      page: page("add-manifest-connection-sourcefile"),
      operationId: "addManifestConnectionSourceFile",
      parameters: { "path connectionId": "string" },
      body: {
        mediaType: "application/json",
        schema: "ManifestFileCreate",
        required: ["sourceFileId"],
        example: { sourceFileId: "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA" },
      },
      responses: {
        201: sourceFile,
        401: unauthorized,
        404: failure("ManifestConnectionSourceFileNotFound", "Requested ManifestConnection is not available."),
        409: alreadyMapped,
        422: failure("InvalidManifestConnectionSourceFileRequest", "Cannot perform operation.", [
          { code: "InvalidRequestBody", message: "Error parsing JSON, malformed JSON." },
        ]),
        429: tooManyRequests,
      },
    },
    "GET /imodels/manifestconnections/{connectionId}/sourcefiles/{sourceFileId}": {
      ...reading,
      page: page("get-manifest-connection-sourcefile"),
      operationId: "getManifestConnectionSourceFile",
      parameters: { "path connectionId": "string", "path sourceFileId": "string" },
      responses: {
        200: sourceFile,
        401: unauthorized,
        404: failure(
          "ManifestConnectionSourceFileNotFound",
          "Requested ManifestConnection SourceFile is not available.",
        ),
        422: failure(
          "InvalidManifestConnectionSourceFileRequest",
          "Cannot perform operation.",
          invalidValue("connectionId"),
        ),
        429: tooManyRequests,
      },
    },
    "PUT /imodels/manifestconnections/{connectionId}/sourcefiles/{sourceFileId}": {
      ...changing,
      page: page("update-manifest-connection-sourcefile"),
      operationId: "updateManifestConnectionSourceFile",
      parameters: { "path connectionId": "string", "path sourceFileId": "string" },
      body: {
        mediaType: "application/json",
        schema: "ManifestFileCreate",
        required: ["sourceFileId"],
        example: { sourceFileId: "658f2774-5de8-4187-89f1-6e895489f1jh" },
      },
      responses: {
        200: sourceFile,
        401: unauthorized,
        404: failure(
          "ManifestConnectionSourceFileNotFound",
          "Requested ManifestConnectionSourceFile is not available.",
        ),
        409: alreadyMapped,
        429: tooManyRequests,
      },
    },
    // No page was found; a sample has the method and the path, the storage sibling has the 204.
    "DELETE /imodels/manifestconnections/{connectionId}/sourcefiles/{sourceFileId}": {
      ...changing,
      page: page("remove-manifest-connection-sourcefile"),
      operationId: "removeManifestConnectionSourceFile",
      parameters: { "path connectionId": "string", "path sourceFileId": "string" },
      responses: { 204: empty, 401: unauthorized, 429: tooManyRequests },
    },
  },
  schemas: {
    ManifestFilesMinimal: { sourceFiles: "ManifestFileSummary[]", "_links?": "PageLinks" },
    ManifestFileSummary: { id: "string", "sourceFileId?": "string", "_links?": "FileLinks" },
    ManifestFilesRepresentation: { sourceFiles: "ManifestFile[]", "_links?": "PageLinks" },
    ManifestFileResponse: { sourceFile: "ManifestFile" },
    ManifestFile: { id: "string", "sourceFileId?": "string", "_links?": "FileLinks" },
    ManifestFileCreate: { sourceFileId: "string" },
  },
};
