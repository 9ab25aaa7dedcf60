import type { ResourceFacts } from "../../service-facts.ts";
import { tooManyRequests, unauthorized } from "../../shared/facts.ts";
import { failure, invalidValue, page, reading } from "../operation-facts.ts";

/** What the page of diagnostic reports says. */
export const diagnosticReportFacts: ResourceFacts = {
  operations: {
    // The page does not print its path, nor where its parameters go: both are what third-party clients send.
    "GET /reports": {
      ...reading,
      lifecycle: "technology-preview",
      page: page("get-diagnostic-reports"),
      operationId: "getDiagnosticReports",
      parameters: { "query imodelId": "string", "query runId": "string", "query taskId?": "string" },
      responses: {
        200: {
          schema: "DiagnosticReportsResponse",
          example: {
            reports: [
              {
                id: "sDqQVHVsukGk7iM6qgMM1lSUJ4mVOB5Fi9PnWyA1HfU",
                imodelId: "54903ab0-6c75-41ba-a4ee-233aaa030cd6",
                runId: "89279454-3895-451e-8bd3-e75b20351df5",
                taskId: "89279454-3895-451e-8bd3-e75b20351df5",
                sasUri: "https://example.blob.core.windows.net/",
                createdTimeStamp: "2024-09-04T10:25:48Z",
              },
            ],
          },
        },
        401: unauthorized,
        422: failure("InvalidBadgersRequest", "Cannot perform operation.", [
          { code: "MissingRequiredProperty", message: "iModelId should be provided.", target: "iModelId" },
          { code: "MissingRequiredProperty", message: "runId should be provided.", target: "runId" },
          ...invalidValue("iModelId"),
          ...invalidValue("runId"),
          ...invalidValue("taskId"),
        ]),
        429: tooManyRequests,
      },
    },
  },
  schemas: {
    DiagnosticReportsResponse: { reports: "DiagnosticReport[]" },
    DiagnosticReport: {
      id: "string",
      "imodelId?": "string",
      "runId?": "string",
      "taskId?": "string",
      "sasUri?": "string",
      "createdTimeStamp?": "string date-time",
    },
  },
};
