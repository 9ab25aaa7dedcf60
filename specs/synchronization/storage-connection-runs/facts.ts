import type { ResourceFacts } from "../../service-facts.ts";
import { insufficientPermissions, tooManyRequests, unauthorized } from "../../shared/facts.ts";
import { changing, leadsToRun, page, pageLinks, paging, prefer, reading } from "../operation-facts.ts";
import { alreadyProcessing, run, runNotFound } from "../runs/facts.ts";
import { connectionNotFound, invalidStorageConnection } from "../storage-connections/facts.ts";

/** What the pages of the runs of storage connections say. */
export const storageConnectionRunFacts: ResourceFacts = {
  operations: {
    "POST /imodels/storageconnections/{connectionId}/run": {
      ...changing,
      page: page("run-storage-connection"),
      operationId: "runStorageConnection",
      parameters: { "path connectionId": "string" },
      responses: {
        202: leadsToRun,
        303: leadsToRun,
        401: unauthorized,
        403: insufficientPermissions,
        // The bodies of these three are from 2022.
        404: connectionNotFound,
        409: alreadyProcessing,
        422: invalidStorageConnection,
        429: tooManyRequests,
      },
    },
    "GET /imodels/storageconnections/{connectionId}/runs": {
      ...reading,
      page: page("get-storage-connection-runs"),
      operationId: "getStorageConnectionRuns",
      parameters: { "path connectionId": "string", ...paging, ...prefer },
      responses: {
        200: {
          schema: { "return=minimal": "RunsMinimal", "return=representation": "StorageRunsRepresentation" },
          examples: {
            "return=minimal": {
              runs: [{ id: "a1ecbdc8c4f6173004f9f881914a57c5511a362b", state: "Completed", result: "PartialSuccess" }],
              _links: pageLinks("https://api.bentley.com/synchronization/imodels/connection/{connectionId}/runs", 100, {
                self: 100,
                prev: 0,
                next: 200,
              }),
            },
          },
        },
        401: unauthorized,
        // From 2022.
        403: insufficientPermissions,
        422: invalidStorageConnection,
        429: tooManyRequests,
      },
    },
    "GET /imodels/storageconnections/{connectionId}/runs/{runId}": {
      ...reading,
      page: page("get-storage-connection-run"),
      operationId: "getStorageConnectionRun",
      parameters: { "path connectionId": "string", "path runId": "string" },
      responses: {
        200: run("StorageRunResponse", "MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4", {
          storageFileId: "g4ec1dc8c4f6173004f9f881914a57c5511a336d",
        }),
        401: unauthorized,
        // From 2022.
        403: insufficientPermissions,
        404: runNotFound,
        422: invalidStorageConnection,
        429: tooManyRequests,
      },
    },
  },
  schemas: {
    StorageRunsRepresentation: { runs: "StorageRun[]", "_links?": "PageLinks" },
    StorageRunResponse: { run: "StorageRun" },
    StorageRun: {
      id: "string",
      "connectionId?": "string",
      "startDateTime?": "string date-time",
      "endDateTime?": "string date-time",
      "phase?": "JobPhase",
      state: "ExecutionState",
      "result?": "ExecutionResult",
      "error?": "ConnectionError",
      "jobs?": "StorageJob[]",
    },
    StorageJob: {
      id: "string",
      "startDateTime?": "string date-time",
      "endDateTime?": "string date-time",
      "state?": "ExecutionState",
      "result?": "ExecutionResult",
      "connectorType?": "ConnectorType",
      "tasks?": "StorageTask[]",
    },
    StorageTask: {
      id: "string",
      "storageFileId?": "string",
      "startDateTime?": "string date-time",
      "endDateTime?": "string date-time",
      "retryAttempts?": "integer",
      "state?": "ExecutionState",
      "result?": "ExecutionResult",
      "error?": "TaskError",
      "details?": "TaskDetails",
    },
  },
};
