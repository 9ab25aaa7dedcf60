import type { ResourceFacts } from "../../service-facts.ts";
import { insufficientPermissions, tooManyRequests, unauthorized } from "../../shared/facts.ts";
import { invalidManifestConnection, manifestConnectionNotFound } from "../manifest-connections/facts.ts";
import { changing, leadsToRun, page, pageLinks, paging, prefer, reading } from "../operation-facts.ts";
import { alreadyProcessing, run, runNotFound } from "../runs/facts.ts";

const documentAttribute = {
  className: "ProjectwiseDynamic:PWDocumentLink",
  properties: { Revision: "R01", Suitability: "S01", CodeValue: "89c7f032-6dfb-4a0b-8511-983e2d18728a" },
};

/** What the pages of the runs of manifest connections say. */
export const manifestConnectionRunFacts: ResourceFacts = {
  operations: {
    "GET /imodels/manifestconnections/{connectionId}/runs": {
      ...reading,
      page: page("get-manifest-connection-runs"),
      operationId: "getManifestConnectionRuns",
      parameters: { "path connectionId": "string", ...paging, ...prefer },
      responses: {
        200: {
          schema: { "return=minimal": "RunsMinimal", "return=representation": "ManifestRunsRepresentation" },
          examples: {
            "return=minimal": {
              runs: [{ id: "5a9c04ef-b1e2-4b70-bee1-2689075fc178", state: "Completed", result: "Success" }],
              _links: pageLinks(
                "https://api.bentley.com/synchronization/imodels/manifestconnections/{connectionId}/runs",
                100,
                { self: 0, prev: 100, next: 200 },
              ),
            },
          },
        },
        401: unauthorized,
        429: tooManyRequests,
      },
    },
    "POST /imodels/manifestconnections/{connectionId}/runs": {
      ...changing,
      page: page("create-manifest-connection-run"),
      operationId: "createManifestConnectionRun",
      parameters: { "path connectionId": "string" },
      body: {
        mediaType: "application/json",
        schema: "ManifestRunCreate",
        required: [],
        example: {
          documentAttributeSchemaUrl: "https://blob.net/documentAttributeSchema.json",
          sourceFiles: [
            {
              id: "f5b36238",
              name: "Master.dgn",
              action: "bridge",
              url: "https://blob.net/Master.dgn",
              connectorType: "MSTN",
              documentAttribute,
              children: [
                {
                  id: "a7c36238",
                  parentId: "f5b36238",
                  name: "Reference.dgn",
                  url: "https://blob.net/Reference.dgn",
                  connectorType: "CIVIL",
                  documentAttribute,
                },
              ],
            },
          ],
        },
      },
      responses: {
        202: leadsToRun,
        303: leadsToRun,
        401: unauthorized,
        // These four without bodies; all but the 409 are from 2022.
        403: insufficientPermissions,
        404: manifestConnectionNotFound,
        409: alreadyProcessing,
        422: invalidManifestConnection,
        429: tooManyRequests,
      },
    },
    "GET /imodels/manifestconnections/{connectionId}/runs/{runId}": {
      ...reading,
      page: page("get-manifest-connection-run"),
      operationId: "getManifestConnectionRun",
      parameters: { "path connectionId": "string", "path runId": "string" },
      responses: {
        200: run("ManifestRunResponse", "MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg", {
          sourceFileId: "master-file-id123",
        }),
        401: unauthorized,
        // From 2022, without bodies.
        403: insufficientPermissions,
        404: runNotFound,
        422: invalidManifestConnection,
        429: tooManyRequests,
      },
    },
  },
  schemas: {
    ManifestRunsRepresentation: { runs: "ManifestRun[]", "_links?": "PageLinks" },
    ManifestRunResponse: { run: "ManifestRun" },
    ManifestRun: {
      id: "string",
      "connectionId?": "string",
      "startDateTime?": "string date-time",
      "endDateTime?": "string date-time",
      "phase?": "JobPhase",
      state: "ExecutionState",
      "result?": "ExecutionResult",
      "error?": "ConnectionError",
      "jobs?": "ManifestJob[]",
    },
    ManifestJob: {
      id: "string",
      "startDateTime?": "string date-time",
      "endDateTime?": "string date-time",
      "state?": "ExecutionState",
      "result?": "ExecutionResult",
      "connectorType?": "ConnectorType",
      "tasks?": "ManifestTask[]",
    },
    ManifestTask: {
      id: "string",
      "sourceFileId?": "string",
      "startDateTime?": "string date-time",
      "endDateTime?": "string date-time",
      "retryAttempts?": "integer",
      "state?": "ExecutionState",
      "result?": "ExecutionResult",
      "error?": "TaskError",
      "details?": "TaskDetails",
    },
    ManifestRunCreate: { "documentAttributeSchemaUrl?": "string", "sourceFiles?": "ManifestSourceFile[]" },
    ManifestSourceFile: {
      "id?": "string",
      "name?": "string",
      "action?": '"bridge" | "unmap" | string',
      "url?": "string",
      "connectorType?": "ConnectorType",
      "connector?": "ConnectorType deprecated",
      // Its type is broken in the definition.
      "relativePath?": "",
      "documentAttribute?": "DocumentAttribute",
      "documentMetadata?": "object deprecated",
      "children?": "ManifestChildFile[]",
    },
    ManifestChildFile: {
      "id?": "string",
      "parentId?": "string",
      "name?": "string",
      "url?": "string",
      "connectorType?": "ConnectorType",
      "connector?": "ConnectorType deprecated",
      "relativePath?": "",
      "documentAttribute?": "DocumentAttribute",
      "documentMetadata?": "object deprecated",
    },
    DocumentAttribute: { "className?": "string", "properties?": "Record<string, string>" },
  },
};
