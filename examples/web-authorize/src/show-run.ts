import type { components, RunProgress } from "@itwin-rest/synchronization";
import { announce, byId, element } from "./view.js";

/** Clears what was drawn of a run before. */
export function showStart(): void {
  byId("progress").removeAttribute("value");
  byId("tasks").replaceChildren();
  announce("Starting…");
}

/** Draws how far a run has come. */
export function showRun({ run, tasks }: RunProgress<components["schemas"]["StorageRun"]>): void {
  const progress = byId<HTMLProgressElement>("progress");
  progress.max = tasks.total || 1;
  progress.value = tasks.done;
  byId("tasks").replaceChildren(
    ...(run.jobs ?? []).flatMap((job) =>
      (job.tasks ?? []).map(({ storageFileId, state, result }) => {
        const isDone = result !== undefined && result !== "Undetermined";
        const badge = element(
          "span",
          { className: `badge ${(isDone && result) || state}` },
          inWords(isDone ? result : state),
        );
        return element("li", {}, element("span", {}, storageFileId ?? "A file"), badge);
      }),
    ),
  );
  announce(`${inWords(run.state)}: ${tasks.done} of ${tasks.total} files done.`);
}

/** Makes words of a state, of which new ones may come up any day: `WaitingToRetry` is "Waiting to retry". */
function inWords(state = "Unknown"): string {
  return state.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
