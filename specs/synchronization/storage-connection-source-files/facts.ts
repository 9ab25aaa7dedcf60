import type { ResourceFacts, ResponseFacts } from "../../service-facts.ts";
import { insufficientPermissions, tooManyRequests, unauthorized } from "../../shared/facts.ts";
import { alreadyMapped, changing, empty, failure, page, paging, prefer, reading } from "../operation-facts.ts";

function sourceFile(linkedFile: string): ResponseFacts {
  return {
    schema: "StorageFileResponse",
    example: {
      sourceFile: {
        id: "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
        storageFileId: "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA",
        connectorType: "MSTN",
        lastKnownFileName: "samplefile",
        _links: { file: { href: `https://api.bentley.com/files/${linkedFile}` } },
      },
    },
  };
}

const notFound = failure(
  "StorageConnectionSourceFileNotFound",
  "Requested StorageConnectionSourceFile is not available.",
);

/** Its details are cut off wherever it is printed. */
const invalidRequest = failure("InvalidStorageConnectionSourceFileRequest", "Cannot perform operation.");

/** What the pages of the files of storage connections say. */
export const storageConnectionSourceFileFacts: ResourceFacts = {
  operations: {
    "GET /imodels/storageconnections/{connectionId}/sourcefiles": {
      ...reading,
      page: page("get-storage-connection-sourcefiles"),
      operationId: "getStorageConnectionSourceFiles",
      parameters: { "path connectionId": "string", ...paging, ...prefer },
      responses: {
        200: {
          schema: { "return=minimal": "StorageFilesMinimal", "return=representation": "StorageFilesRepresentation" },
          examples: {
            // The second file and the links are cut off.
            "return=minimal": {
              sourceFiles: [
                {
                  id: "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
                  storageFileId: "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA",
                  lastKnownFileName: "samplefile",
                  _links: {
                    file: { href: "https://api.bentley.com/files/t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA" },
                  },
                },
              ],
            },
          },
        },
        401: unauthorized,
        // From 2022.
        403: insufficientPermissions,
        422: invalidRequest,
        429: tooManyRequests,
      },
    },
    "POST /imodels/storageconnections/{connectionId}/sourcefiles": {
      ...changing,
      page: page("add-storage-connection-sourcefile"),
      operationId: "addStorageConnectionSourceFile",
      parameters: { "path connectionId": "string" },
      body: {
        mediaType: "application/json",
        schema: "StorageFileCreate",
        required: ["storageFileId", "connectorType"],
        example: { storageFileId: "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA", connectorType: "MSTN" },
      },
      responses: {
        201: sourceFile("5db42812-ebb8-4c58-98a4-2eaa99e0d8b6"),
        401: unauthorized,
        403: insufficientPermissions,
        404: failure("StorageConnectionSourceFileNotFound", "Requested StorageConnection is not available."),
        // Cut off within the code.
        409: alreadyMapped,
        // From 2022.
        422: invalidRequest,
        429: tooManyRequests,
      },
    },
    "GET /imodels/storageconnections/{connectionId}/sourcefiles/{sourceFileId}": {
      ...reading,
      page: page("get-storage-connection-sourcefile"),
      operationId: "getStorageConnectionSourceFile",
      parameters: { "path connectionId": "string", "path sourceFileId": "string" },
      responses: {
        200: sourceFile("t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA"),
        401: unauthorized,
        404: notFound,
        422: invalidRequest,
        429: tooManyRequests,
      },
    },
    "PUT /imodels/storageconnections/{connectionId}/sourcefiles/{sourceFileId}": {
      ...changing,
      page: page("update-storage-connection-sourcefile"),
      operationId: "updateStorageConnectionSourceFile",
      parameters: { "path connectionId": "string", "path sourceFileId": "string" },
      body: {
        mediaType: "application/json",
        schema: "StorageFileCreate",
        required: ["storageFileId", "connectorType"],
        example: { storageFileId: "u9E_00ckVU6sdWnH_vnk-bPJEu3c_VVItnIkNDWlTy0", connectorType: "MSTN" },
      },
      responses: {
        200: sourceFile("5db42812-ebb8-4c58-98a4-2eaa99e0d8b6"),
        401: unauthorized,
        // Its body is cut off.
        404: notFound,
        // From 2022.
        422: invalidRequest,
        429: tooManyRequests,
      },
    },
    "DELETE /imodels/storageconnections/{connectionId}/sourcefiles/{sourceFileId}": {
      ...changing,
      page: page("remove-storage-connection-sourcefile"),
      operationId: "removeStorageConnectionSourceFile",
      parameters: { "path connectionId": "string", "path sourceFileId": "string" },
      responses: {
        204: empty,
        401: unauthorized,
        403: insufficientPermissions,
        404: notFound,
        422: invalidRequest,
        429: tooManyRequests,
      },
    },
  },
  schemas: {
    StorageFilesMinimal: { sourceFiles: "StorageFileSummary[]", "_links?": "PageLinks" },
    StorageFileSummary: {
      id: "string",
      "storageFileId?": "string",
      "lastKnownFileName?": "string",
      "_links?": "FileLinks",
    },
    StorageFilesRepresentation: { sourceFiles: "StorageFile[]", "_links?": "PageLinks" },
    StorageFileResponse: { sourceFile: "StorageFile" },
    StorageFile: {
      id: "string",
      "storageFileId?": "string",
      "connectorType?": "ConnectorType",
      "lastKnownFileName?": "string",
      "_links?": "FileLinks",
    },
    FileLinks: { "file?": "Link" },
    StorageFileCreate: { storageFileId: "string", connectorType: "ConnectorType" },
  },
};
