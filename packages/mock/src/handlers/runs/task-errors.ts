// The values of the documented examples, except `kbArticleLink`: it is empty there, and apps need to display one.
// https://developer.bentley.com/apis/synchronization/operations/get-storage-connection-run
// https://developer.bentley.com/apis/export/operations/get-export-connection-runs

/** The error of a task. */
type TaskError = Readonly<Record<string, string | number | boolean>>;

const kbArticleLink = "https://example.com/knowledge-base/failed-file";

/** The error of a file that is not synchronized. */
export const failedToProcess: TaskError = {
  errorCode: "TAE_BRG_1000",
  message: "Failed to process the file.",
  details: "Error exit code received from bridge wrapper.",
  bridgeExitCode: 4294967295,
  system: "cloud_orchestrator",
  phase: "internal_server_error",
  category: "other",
  descriptionKey: "RunOrchestrationError",
  description: "Failed to orchestrate Run.",
  kbArticleLink,
  canUserFix: false,
};

/** The error of an iModel that is not exported. */
export const failedToExport: TaskError = {
  errorCode: "TAE_BRW_1000",
  message: "Failed to orchestrate file processing.",
  details: "Error exit code received from bridge wrapper. Details from wrapper: ''.",
  bridgeExitCode: -7002,
  system: "Exporter",
  phase: "export_file",
  category: "other",
  descriptionKey: "FailedToExport",
  description: "Failed to export your file.",
  kbArticleLink,
  canUserFix: false,
};

/** The error of an export without consent. Its runs have no `error`, and the platform's form is not documented. */
export const userNotAuthenticated: TaskError = {
  ...failedToProcess,
  message: "Failed to process.",
  details: "User is not authenticated.",
  descriptionKey: "UserNotAuthenticated",
  description: "User is not authenticated.",
  kbArticleLink: "",
  canUserFix: true,
};
