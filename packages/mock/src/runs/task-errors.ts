// The values of the documented examples, but for `kbArticleLink`, which they leave empty: apps want to see one.
// https://developer.bentley.com/apis/synchronization/operations/get-storage-connection-run
// https://developer.bentley.com/apis/export/operations/get-export-connection-runs

/** What a task says about its failure. */
type TaskError = Readonly<Record<string, string | number | boolean>>;

const kbArticleLink = "https://example.com/knowledge-base/failed-file";

/** Why a file is not synchronized. */
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

/** Why an iModel is not exported. */
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

/** Why an export does not begin without consent: its runs have no `error`, and what they say is not documented. */
export const userNotAuthenticated: TaskError = {
  ...failedToProcess,
  message: "Failed to process.",
  details: "User is not authenticated.",
  descriptionKey: "UserNotAuthenticated",
  description: "User is not authenticated.",
  kbArticleLink: "",
  canUserFix: true,
};
