import type { components, RunProgress } from "@itwin-rest/synchronization";
import { announce, byId, element } from "./view.js";

type StorageRun = components["schemas"]["StorageRun"];
type StorageTask = NonNullable<NonNullable<NonNullable<StorageRun["jobs"]>[number]>["tasks"]>[number];

/** Removes the content of a previous run. */
export function showStart(): void {
  byId("progress").removeAttribute("value");
  byId("tasks").replaceChildren();
  announce("Starting…");
}

/** Displays the progress of a run. */
export function showRun({ run, tasks }: RunProgress<StorageRun>): void {
  byId<HTMLProgressElement>("progress").value = completion(run);
  byId("tasks").replaceChildren(...describeFiles(run));
  announce(`${inWords(run.state)}: ${tasks.done} of ${tasks.total} files done.`);
}

/** Creates a list item for each file of a run, with an optional explanation. */
export function describeFiles(run: StorageRun, explain: (task: StorageTask) => Node[] = () => []): HTMLElement[] {
  return tasksOf(run).map((task) => {
    const state = isDone(task) ? task.result : task.state;
    const badge = element("span", { className: `badge ${state ?? ""}` }, inWords(state));
    return element("li", {}, element("span", {}, task.storageFileId ?? "A file"), badge, ...explain(task));
  });
}

/** Returns the tasks of all jobs of a run. */
export function tasksOf(run: StorageRun): StorageTask[] {
  return (run.jobs ?? []).flatMap((job) => job?.tasks ?? []);
}

/** The completed part of a run from 0 to 1. The stages before and after the files count, too, so the bar moves early. */
function completion(run: StorageRun): number {
  const parts: Record<string, number> = { Queued: 0.05, WaitingToExecute: 0.1, Finalizing: 0.95, Completed: 1 };
  const part = parts[run.state ?? ""];
  if (part !== undefined) return part;
  const tasks = tasksOf(run);
  const done = tasks.map((task) => (isDone(task) ? 1 : task?.state === "Executing" ? 0.5 : 0));
  const sum = done.reduce<number>((total, each) => total + each, 0);
  return 0.15 + 0.75 * (tasks.length > 0 ? sum / tasks.length : 0);
}

function isDone(task: StorageTask): boolean {
  return Boolean(task?.result) && task?.result !== "Undetermined";
}

/** Converts a state to words: `WaitingToRetry` to "Waiting to retry". New states can appear at any time. */
function inWords(state: string | null | undefined): string {
  return (state ?? "Unknown").replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
