import type { ResourceFacts, ResponseFacts } from "../../service-facts.ts";
import { insufficientPermissions, rateLimitExceeded, unauthorized } from "../../shared/facts.ts";

/** What the notes on starting a run say of 202 and 303. */
const elsewhere: ResponseFacts = { headers: { "location?": "string" }, example: null };

/** What the pages of Export's runs say. */
export const runFacts: ResourceFacts = {
  operations: {
    "GET /connections/{connectionId}/runs": {
      page: ["https://developer.bentley.com/apis/export/operations/get-export-connection-runs", "2026-11-21"],
      operationId: "getExportConnectionRuns",
      lifecycle: "unknown",
      anyScopeOf: ["export:read", "itwin-platform"],
      accept: "application/vnd.bentley.itwin-platform.v1+json",
      parameters: { "path connectionId": "string", "query $top?": "integer", "query $skip?": "integer" },
      responses: {
        200: {
          schema: "ExportRunsResponse",
          example: {
            runs: [
              {
                id: "75d94fca-4a9b-4ff0-8f3a-eeedbc1fea97",
                state: "Completed",
                result: "Success",
                startDateTime: "2023-09-14T12:00:06.8727565Z",
                endDateTime: "2023-09-14T12:07:11.4138469Z",
                jobs: [
                  {
                    id: "899537ea-2945-4c98-9737-3bb4891fe8da",
                    startDateTime: "2023-09-14T12:00:09.801086Z",
                    endDateTime: "2023-09-14T12:06:31.4310333Z",
                    state: "Completed",
                    result: "Error",
                    tasks: [
                      {
                        id: "fe2f628d-1beb-453f-bf49-2468ca48b9a8",
                        startDateTime: "2023-09-14T12:06:03.105039Z",
                        endDateTime: "2023-09-14T12:06:31.3820011Z",
                        retryAttempts: 0,
                        state: "Completed",
                        result: "Error",
                        exportOutputFileId: "fa310a48-d89c-493a-8124-80406ac46f66",
                        error: {
                          errorCode: "TAE_BRW_1000",
                          message: "Failed to orchestrate file processing.",
                          details: "Error exit code received from bridge wrapper. Details from wrapper: ''.",
                          bridgeExitCode: -7002,
                          system: "Exporter",
                          phase: "export_file",
                          category: "other",
                          descriptionKey: "FailedToExport",
                          description: "Failed to export your file.",
                          kbArticleLink: "",
                          canUserFix: false,
                        },
                      },
                    ],
                  },
                ],
              },
            ],
            _links: {
              self: {
                href: "https://api.bentley.com/export/connections/VRZHoBhrnkGrAev0-_-d_xwvyrzjgaVGka5wU967Q7M/runs&$skip=0&$top=50",
              },
              next: {
                href: "https://api.bentley.com/export/connections/VRZHoBhrnkGrAev0-_-d_xwvyrzjgaVGka5wU967Q7M/runs&$skip=50&$top=50",
              },
            },
          },
        },
        401: unauthorized,
        429: rateLimitExceeded,
      },
    },
    "POST /connections/{connectionId}/runs": {
      page: ["https://developer.bentley.com/apis/export/operations/create-export-connection-run", "2026-11-21"],
      operationId: "createExportConnectionRun",
      lifecycle: "unknown",
      anyScopeOf: ["export:modify", "itwin-platform"],
      accept: "application/vnd.bentley.itwin-platform.v1+json",
      parameters: { "path connectionId": "string" },
      body: {
        mediaType: "application/json",
        schema: "ExportConnectionRunCreate",
        required: ["exportType"],
        example: {
          exportType: "IFC",
          ifcVersion: "IFC4.3",
          inputOptions: {
            mappingFileId: "0000000000000000000000000000000000000000",
            changesetId: "0000000000000000000000000000000000000000",
            savedViewId: "0000000000000000000000000000000000000000",
            mappingfileBlobUrl: "https://example.com",
          },
          outputOptions: {
            location: "USER_BLOB_STORAGE",
            outputSasUrl: "https://abc.com",
            logsSasUrl: "https://abc.com",
          },
        },
      },
      responses: {
        202: elsewhere,
        303: elsewhere,
        401: unauthorized,
        409: { schema: "ErrorResponse", example: { error: {} } },
        429: rateLimitExceeded,
      },
    },
    "GET /connections/{connectionId}/runs/{runId}": {
      page: ["https://developer.bentley.com/apis/export/operations/get-export-connection-run", "2026-11-21"],
      operationId: "getExportConnectionRun",
      lifecycle: "unknown",
      anyScopeOf: ["export:read", "itwin-platform"],
      accept: "application/vnd.bentley.itwin-platform.v1+json",
      parameters: { "path connectionId": "string", "path runId": "string" },
      responses: {
        200: {
          schema: "ExportRunResponse",
          example: {
            run: {
              id: "a1ecbdc8c4f6173004f9f881914a57c5511a362b",
              connectionId: "bc38cd8a-fd9f-4abf-9ad7-0c3b3d28720e",
              startDateTime: "2020-10-24T02:44:13.4109666Z",
              endDateTime: "2020-10-24T02:47:13.4109666Z",
              state: "Completed",
              result: "PartialSuccess",
              jobs: [
                {
                  id: "d6ecbdc8c4f6173004f9f881914a57c5511a362b",
                  startDateTime: "2020-10-24T02:44:13.4109666Z",
                  endDateTime: "2020-10-24T02:44:13.4109666Z",
                  state: "Completed",
                  result: "PartialSuccess",
                  tasks: [
                    {
                      id: "f5ecbdc8c4f6173004f9f881914a57c5511a362b",
                      startDateTime: "2020-10-24T02:44:13.4109666Z",
                      endDateTime: "2020-10-24T02:44:13.4109666Z",
                      retryAttempts: 0,
                      state: "Completed",
                      result: "Success",
                      exportOutputFileId: "fa310a48-d89c-493a-8124-80406ac46f66",
                      error: {
                        errorCode: "TAE_BRG_1000",
                        message: "Failed to process.",
                        details: "Error exit code received from bridge wrapper.",
                        bridgeExitCode: 4294967295,
                        system: "cloud_orchestrator",
                        phase: "internal_server_error",
                        category: "other",
                        descriptionKey: "RunOrchestrationError",
                      },
                    },
                  ],
                },
              ],
            },
          },
        },
        401: unauthorized,
        403: insufficientPermissions,
        429: rateLimitExceeded,
      },
    },
  },
  schemas: {
    ExportConnectionRunCreate: {
      exportType: "ExportType",
      "ifcVersion?": "IfcVersion",
      "inputOptions?": "ExportRunInputOptions",
      "outputOptions?": "ExportRunOutputOptions",
    },
    ExportType: '"IFC" | "PDF"',
    IfcVersion: '"IFC4.3" | "IFC2x3" | "IFC2x3 CV 2.0" | "IFC4 RV 1.2"',
    ExportRunInputOptions: {
      "mappingFileId?": "string",
      "changesetId?": "string",
      "savedViewId?": "string",
      "mappingfileBlobUrl?": "string",
      "modelIds?": "string[]",
    },
    ExportRunOutputOptions: {
      "location?": '"USER_BLOB_STORAGE" | string',
      "outputSasUrl?": "string",
      "logsSasUrl?": "string",
      "folderId?": "string",
    },
    ExportRunResponse: { run: "ExportRun" },
    ExportRunsResponse: { runs: "ExportRun[]", "_links?": "PageLinks" },
    ExportRun: {
      id: "string",
      "connectionId?": "string",
      "startDateTime?": "string",
      "endDateTime?": "string",
      state: "ExecutionState",
      "result?": "ExecutionResult",
      "jobs?": "ExportJob[]",
    },
    ExportJob: {
      "id?": "string",
      "startDateTime?": "string",
      "endDateTime?": "string",
      "state?": "ExecutionState",
      "result?": "ExecutionResult",
      "connectorType?": "string",
      "tasks?": "ExportTask[]",
    },
    ExportTask: {
      "id?": "string",
      "startDateTime?": "string",
      "endDateTime?": "string",
      "retryAttempts?": "integer",
      "state?": "ExecutionState",
      "result?": "ExecutionResult",
      "exportOutputFileId?": "string",
      "error?": "TaskError",
    },
  },
};
