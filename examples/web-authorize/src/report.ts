import type { components, RunSummary } from "@itwin-rest/synchronization";
import { updateSession } from "./session.js";
import { announce, byId, element, next, show } from "./view.js";

type Summary = RunSummary<components["schemas"]["StorageRun"]>;

/** Tells how a run ended; resolves when the user wants another. */
export async function report({ outcome, run, failedTasks }: Summary): Promise<void> {
  const title = titleFor(outcome, failedTasks.length);
  const tasks = (run.jobs ?? []).flatMap((job) => job.tasks ?? []);
  const done = tasks.length - failedTasks.length;
  byId("report-title").textContent = title;
  byId("report-text").textContent = run.error?.description ?? `${done} of ${tasks.length} files are in the iModel.`;
  byId("failures").replaceChildren(...failedTasks.map(describeFailure));
  byId("failures").hidden = failedTasks.length === 0;
  show("report");
  announce(`${title}.`);

  await next(byId("again"), "click");
  updateSession({ files: undefined, run: undefined });
}

function titleFor(outcome: Summary["outcome"], failures: number): string {
  if (outcome === "failure") return "The synchronization failed";
  if (outcome === "success") return "The files are synchronized";
  return failures > 0 ? "The files are synchronized in part" : "The files are synchronized, with warnings";
}

function describeFailure({ storageFileId = "A file", error }: Summary["failedTasks"][number]): HTMLElement {
  const text = error?.description ?? error?.message ?? "Nothing is known about the reason.";
  const item = element("li", {}, element("span", {}, element("strong", {}, storageFileId), ` ${text}`));
  // It comes from the network: nothing but https is made a link.
  const href = error?.kbArticleLink ?? "";
  if (href.startsWith("https://")) {
    const link = { href, target: "_blank", rel: "noreferrer", ariaLabel: `Read more about ${storageFileId}` };
    item.append(element("a", link, "Read more"));
  }
  return item;
}
