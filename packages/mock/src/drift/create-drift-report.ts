import { platformSpec } from "../spec/platform-spec.js";
import { createLastRunCheck } from "./create-last-run-check.js";
import type { CountedDrift } from "./drift.js";
import { findDrift } from "./find-drift.js";
import { formatReport } from "./format-report.js";
import { operationName, type SentRequest } from "./operation-name.js";

/** Options of `createDriftReport`. */
export interface DriftReportOptions {
  /**
   * Sends the requests.
   *
   * @default globalThis.fetch
   */
  fetch?: typeof globalThis.fetch | undefined;
}

/** Compares responses with the specifications. The report stays in memory and is sent nowhere. */
export interface DriftReport {
  /** The `fetch` of a client. It returns each response unchanged, and compares a copy in the background. */
  readonly fetch: typeof globalThis.fetch;
  /** Returns the differences of all responses so far. */
  drifts(): Promise<readonly CountedDrift[]>;
  /** Returns the report as Markdown, ready to paste into an issue. It contains no value of a response. */
  toMarkdown(): Promise<string>;
}

/**
 * Creates a report of the differences between the platform's responses and its documentation.
 *
 * @example
 * const report = createDriftReport();
 * const client = createExportClient({ accessToken, fetch: report.fetch });
 * // … the usual calls of the app
 * console.log(await report.toMarkdown());
 */
export function createDriftReport(options: DriftReportOptions = {}): DriftReport {
  const drifts = new Map<string, CountedDrift>();
  const lastRuns = createLastRunCheck();
  let checked = 0;
  let pending: Promise<void> = Promise.resolve();

  async function check(request: SentRequest, response: Response): Promise<void> {
    const { status } = response;
    const found = await findDrift(request, response);
    const operation = operationName(platformSpec(), request);
    for (const difference of await lastRuns.find(request, response)) found.push({ operation, status, ...difference });
    checked += 1;
    for (const drift of found) {
      const key = JSON.stringify(drift);
      drifts.set(key, { ...drift, count: (drifts.get(key)?.count ?? 0) + 1 });
    }
  }

  return {
    async fetch(input, init) {
      const response = await (options.fetch ?? globalThis.fetch)(input, init);
      // An opaque response has no status and no body.
      if (response.status === 0) return response;
      const copy = response.clone();
      // In the order of the responses. A body that cannot be read is an error of the caller's copy, too.
      pending = pending.then(() => check(requestOf(input, init, response), copy)).catch(() => undefined);
      return response;
    },
    async drifts() {
      await pending;
      return [...drifts.values()];
    },
    async toMarkdown() {
      await pending;
      return formatReport([...drifts.values()], checked);
    },
  };
}

/** A response after a redirect belongs to the request for its own URL. */
function requestOf(input: RequestInfo | URL, init: RequestInit | undefined, response: Response): SentRequest {
  if (response.redirected) return { method: "GET", url: response.url };
  const request = typeof input === "object" && "url" in input ? input : undefined;
  return { method: (init?.method ?? request?.method ?? "GET").toUpperCase(), url: request?.url ?? String(input) };
}
