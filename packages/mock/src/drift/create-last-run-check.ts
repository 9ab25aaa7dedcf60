import type { Difference } from "./drift.js";
import type { SentRequest } from "./operation-name.js";

/** Compares the `lastRun` link of a connection with the run that was started last. */
export interface LastRunCheck {
  /** Finds the difference in the response for a connection, and remembers a started run. It consumes the body. */
  find(request: SentRequest, response: Response): Promise<Difference[]>;
}

/** Creates a check without a started run. */
export function createLastRunCheck(): LastRunCheck {
  /** Paths of runs by the paths of their connections. */
  const started = new Map<string, string>();
  return {
    async find({ method, url }, response) {
      const run = pathOf(response.headers.get("location"), url);
      if (method === "POST" && run?.includes("/runs/")) started.set(run.replace(/\/runs\/[^/]*$/, ""), run);

      const expected = started.get(pathOf(url, url) ?? "");
      if (method !== "GET" || response.status !== 200 || expected === undefined) return [];
      const { connection } = await response.json();
      if (pathOf(connection?._links?.lastRun?.href, url) === expected) return [];
      return [{ location: "body connection._links.lastRun", difference: "does not lead to the run started last" }];
    },
  };
}

function pathOf(href: unknown, base: string): string | undefined {
  if (typeof href !== "string" || !URL.canParse(href, base)) return undefined;
  return new URL(href, base).pathname.toLowerCase();
}
