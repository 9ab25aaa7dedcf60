import { addContext, withErrorContext } from "./error-context.js";
import { RequestError } from "./errors.js";
import type { AnyResult, RequestSummary, ResultOf, UnexpectedResult } from "./result.js";
import { hasRun, isCompleted } from "./run.js";
import { readRunLocation } from "./run-location.js";
import { type LimitedCallOptions, type LimitOptions, startLimit } from "./start-limit.js";
import { unexpectedResult } from "./unexpected-result.js";
import { unwrap } from "./unwrap.js";

/** Run that a service has started, or that was active already. */
export interface StartedRun {
  readonly ok: true;
  readonly runId: string;
  /**
   * Connection of the run. An active run may belong to another connection of the iModel, because an iModel has only one
   * run at a time. Such a run does not include this connection: wait for it, then start again.
   */
  readonly connectionId: string;
  /** Whether a run was active already, so that the service started no other. */
  readonly alreadyRunning: boolean;
  /** Response to the request that starts a run. */
  readonly response: Response;
  readonly request: RequestSummary;
}

/**
 * Thrown when a service has started a run, but its id could not be found. The reason, if there is one, is in `cause`.
 * Starting again may start another run.
 */
export class RunNotFoundError extends RequestError {
  static override readonly kind: string = "@itwin-rest/core.RunNotFoundError";
  override readonly name = "RunNotFoundError";
}

/** Result of starting a run: the run, or the result of the call if there is none. */
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

/** Connection to run, and the calls for it. */
export interface StartServiceRunOptions extends LimitOptions {
  /** Id of the connection. */
  connectionId: string;
  /** Starts the run. */
  start(options: LimitedCallOptions): Promise<AnyResult>;
  /** Reads the connection. */
  readConnection(options: LimitedCallOptions): Promise<AnyResult>;
  /** Reads a run of the connection. */
  readRun(runId: string, options: LimitedCallOptions): Promise<AnyResult>;
}

/** Waits between the requests that look for the active run, in ms. The link to it may be updated late. */
const lookUpWaits = [1_000, 2_000, 4_000];

/**
 * Starts a run of any service, for the function of a service's package that starts its runs.
 *
 * The service responds with 202 to start a run, or 303 if one is active, and with the run in `Location`. Browsers hide
 * that of a redirect, and may hide that of a 202. The last run of the connection is then looked up. It is used only while
 * it is active: an iModel has one run at a time, and a run that has ended may be an earlier one. A redirect without
 * such a run is returned as `unexpected`, because it may lead anywhere, such as to a sign-in page.
 *
 * @throws {RunNotFoundError} If a run was started, but its id could not be found.
 */
export async function startServiceRun<Operation extends { responses: object }>(
  options: StartServiceRunOptions,
): Promise<StartRunResult<Operation>> {
  const limit = startLimit("Starting a run", options);
  const { connectionId, start, readConnection, readRun } = options;
  const result = await withErrorContext({ connectionId }, () => start(limit.options()));
  const { response, request } = result;
  const isStarted = response.status === 202;
  const location = response.redirected ? response.url : response.headers.get("location");
  const isRedirect = response.status === 303 || response.redirected || response.type === "opaqueredirect";
  if (!isStarted && !isRedirect) return result as never;

  const found = readRunLocation(location, request.url);
  if (found) return { ok: true, ...found, alreadyRunning: !isStarted, response, request };
  // A redirect to another location is not the documented one.
  if (!isStarted && location) return unexpectedResult(result);

  try {
    const runId = await findActiveRun();
    if (runId !== undefined) return { ok: true, runId, connectionId, alreadyRunning: !isStarted, response, request };
  } catch (error) {
    if (isStarted) throw runNotFound({ cause: error });
    limit.options();
  }
  if (isStarted) throw runNotFound();
  return unexpectedResult(result);

  function runNotFound(options?: ErrorOptions): unknown {
    const message =
      "started a run, but its id could not be found. List the runs of the connection before starting again.";
    const error = new RunNotFoundError(request, message, options);
    return addContext(error, { connectionId });
  }

  async function findActiveRun(): Promise<string | undefined> {
    for (const wait of [...lookUpWaits, undefined]) {
      const connection = unwrap(await readConnection(limit.options())) as ConnectionBody;
      const href = connection?.connection?._links?.lastRun?.href;
      const run = readRunLocation(href, request.url);
      const body = run && unwrap(await readRun(run.runId, limit.options()));
      if (run && hasRun<{ state: string }>(body) && !isCompleted(body.run)) return run.runId;
      if (wait !== undefined) await limit.pause(wait);
    }
    return undefined;
  }
}

type ConnectionBody =
  | { connection?: { _links?: { lastRun?: { href?: unknown } | null } | null } | null }
  | null
  | undefined;
