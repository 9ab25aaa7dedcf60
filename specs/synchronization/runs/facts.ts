import type { ResourceFacts, ResponseFacts } from "../../service-facts.ts";
import { failure } from "../operation-facts.ts";

/** From 2022; which code it has now was not seen. */
export const runNotFound = failure("ConnectionRunNotFound", "Requested Connection Run not available.");

/** From 2022; which code it has now was not seen. */
export const alreadyProcessing = failure(
  "IModelAlreadyProcessingRequest",
  "The iModel is already processing this request.",
);

const moment = "2020-10-24T02:44:13.4109666Z";

/** The run that the pages of both kinds of connection print, but for the id of its connection and its file. */
export function run(schema: string, connectionId: string, file: object): ResponseFacts {
  return {
    schema,
    example: {
      run: {
        id: "a1ecbdc8c4f6173004f9f881914a57c5511a362b",
        connectionId,
        startDateTime: moment,
        endDateTime: "2020-10-24T02:47:13.4109666Z",
        phase: "MasterFile",
        state: "Completed",
        result: "PartialSuccess",
        error: { errorKey: "UserNotAuthenticated", description: "User is not authenticated." },
        jobs: [
          {
            id: "d6ecbdc8c4f6173004f9f881914a57c5511a362b",
            startDateTime: moment,
            endDateTime: moment,
            state: "Completed",
            result: "PartialSuccess",
            connectorType: "DWG",
            tasks: [
              {
                id: "f5ecbdc8c4f6173004f9f881914a57c5511a362b",
                ...file,
                startDateTime: moment,
                endDateTime: moment,
                retryAttempts: 0,
                state: "Completed",
                result: "Success",
                error: {
                  errorCode: "TAE_BRG_1000",
                  message: "Failed to process the file.",
                  details: "Error exit code received from bridge wrapper.",
                  bridgeExitCode: 4294967295,
                  system: "cloud_orchestrator",
                  phase: "internal_server_error",
                  category: "other",
                  descriptionKey: "RunOrchestrationError",
                  description: "Failed to orchestrate Run.",
                  kbArticleLink: "",
                  canUserFix: false,
                },
                details: {
                  synchronizationReport: {
                    suggestedAction: "Warning",
                    message: "",
                    totalErrorsCount: 0,
                    totalWarningsCount: 20,
                    totalOtherIssuesCount: 3,
                  },
                },
              },
            ],
          },
        ],
      },
    },
  };
}

/** What the pages of both kinds of connection say of their runs. */
export const commonRunSchemas: ResourceFacts["schemas"] = {
  RunsMinimal: { runs: "RunSummary[]", "_links?": "PageLinks" },
  RunSummary: { id: "string", state: "ExecutionState", "result?": "ExecutionResult" },
  JobPhase: '"Preprocessor" | "MasterFile" | "ReferenceFile" | string',
  TaskDetails: { "synchronizationReport?": "SynchronizationReport" },
  SynchronizationReport: {
    "suggestedAction?": '"Warning" | string',
    "message?": "string",
    "totalErrorsCount?": "integer",
    "totalWarningsCount?": "integer",
    "totalOtherIssuesCount?": "integer",
  },
};
