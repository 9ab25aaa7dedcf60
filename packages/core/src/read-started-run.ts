import { RequestError } from "./errors.js";
import type { AnyResult, RequestSummary, ResultOf, UnexpectedResult } from "./result.js";

/** A run that a service has begun, or was working on already. */
export interface StartedRun {
  readonly ok: true;
  readonly runId: string;
  /** Whether the service was working on such a run already, so that it began no other. */
  readonly alreadyRunning: boolean;
  /** The answer that told of the run. */
  readonly response: Response;
  readonly request: RequestSummary;
}

/** Thrown when a service has begun a run, but neither its answer nor its connection tells which one. */
export class RunNotFoundError extends RequestError {
  override readonly name = "RunNotFoundError";
}

/** What starting a run resolves to: the run, or an arm of the call's result that tells of none. */
export type StartRunResult<Operation extends { responses: object }> =
  | StartedRun
  | {
      [Status in Exclude<keyof Operation["responses"], 202 | 303>]: ResultOf<
        Status,
        Operation["responses"][Status],
        undefined,
        undefined
      >;
    }[Exclude<keyof Operation["responses"], 202 | 303>]
  | UnexpectedResult;

/**
 * Tells the run from what a service answers when a run is started: 202 for a new one, 303 for one that is under way.
 *
 * Which one it is stands in `Location`. Browsers hide that of a redirect, and may hide that of a 202; then, the link to
 * the connection's last run is asked for. A `fetch` that follows redirects by itself leads to the run, too.
 */
export async function readStartedRun<Operation extends { responses: object }>(
  result: AnyResult,
  findLastRun: () => Promise<string | undefined>,
): Promise<StartRunResult<Operation>> {
  const { response, request } = result;
  const isFollowed = response.redirected && readRunId(response.url) !== undefined;
  const alreadyRunning = response.status === 303 || response.type === "opaqueredirect" || isFollowed;
  if (response.status !== 202 && !alreadyRunning) return result as never;

  const runId =
    readRunId(response.headers.get("location")) ??
    (isFollowed ? readRunId(response.url) : undefined) ??
    readRunId(await findLastRun());
  if (runId === undefined) {
    throw new RunNotFoundError(request, "began a run, but nothing tells its id. List the runs of the connection.");
  }
  return { ok: true, runId, alreadyRunning, response, request };
}

function readRunId(url: string | null | undefined): string | undefined {
  const id = /\/runs\/([^/?#]+)/i.exec(url ?? "")?.[1];
  return id && decodeURIComponent(id);
}
