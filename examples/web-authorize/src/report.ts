import type { components, RunSummary } from "@itwin-rest/synchronization";
import { updateSession } from "./session.js";
import { describeFiles, tasksOf } from "./show-run.js";
import { announce, byId, element, next, show } from "./view.js";

type Summary = RunSummary<components["schemas"]["StorageRun"]>;

/** Displays the outcome of a run. Resolves when the user wants to try again, or to choose other files. */
export async function report({ outcome, run, failedTasks }: Summary): Promise<void> {
  const title = titleFor(outcome, failedTasks.length);
  const total = tasksOf(run).length;
  byId("report").dataset.outcome = outcome;
  byId("report-title").textContent = title;
  byId("report-text").textContent =
    run.error?.description ?? `${total - failedTasks.length} of ${total} files are in the iModel.`;
  byId("report-files").replaceChildren(...describeFiles(run, describeFailure));
  // A retry is useful only after a failure. After a success, other files are the next step.
  const canRetry = outcome !== "success" && (failedTasks.length > 0 || outcome === "failure");
  byId("again").hidden = !canRetry;
  byId("other-files").className = canRetry ? "quiet" : "";
  show("report", outcome !== "failure" && failedTasks.length === 0);
  announce(`${title}.`);

  const again = next(byId("again"), "click").then(() => updateSession({ run: undefined }));
  const others = next(byId("other-files"), "click").then(() => updateSession({ files: undefined, run: undefined }));
  await Promise.race([again, others]);
}

function titleFor(outcome: Summary["outcome"], failures: number): string {
  if (outcome === "failure") return "The synchronization failed";
  if (outcome === "success") return "The files are synchronized";
  return failures > 0 ? "Some files are not synchronized" : "The files are synchronized, with warnings";
}

/** Creates the explanation of a failed task; other tasks have none. */
function describeFailure({ storageFileId, error, result }: Summary["failedTasks"][number]): HTMLElement[] {
  if (result !== "Error") return [];
  const text = error?.description ?? error?.message ?? "The service returned no reason.";
  const explanation = element("p", { className: "hint" }, text);
  // The link is from the network, so only https is accepted.
  const href = error?.kbArticleLink ?? "";
  if (href.startsWith("https://")) {
    const link = {
      href,
      target: "_blank",
      rel: "noreferrer",
      ariaLabel: `Read more about ${storageFileId ?? "a file"}`,
    };
    explanation.append(" ", element("a", link, "Read more"));
  }
  return [explanation];
}
