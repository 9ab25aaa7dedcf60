import { createExportClient, startRun, unwrap, waitForRun } from "@itwin-rest/export";
import { users, type World } from "../world.ts";

const iModelId = "ad0ba809-9241-48ad-9eb0-c8038c1a1d51";

/** A run that is started, awaited, and found again after each failure. */
export async function exports(world: World): Promise<void> {
  const { random, time, tokens, network, platform, violate, trace } = world;
  const user = random.pick(users);
  const direct = createExportClient({ accessToken: user, fetch: platform.fetch });
  const displayName = random.pick(["plain", "fail", "warn", "retry"]);
  const body = { iModelId, displayName, authenticationType: "User" as const };
  const connectionId = String(unwrap(await direct.POST("/connections", { body })).connection?.id);

  const worker = world.startProcess("worker");
  network.limits.set(worker, { user, hidesRedirects: random.chance(0.3) });
  const client = createExportClient({
    accessToken: ({ forceRefresh }) => (forceRefresh ? tokens.issue(user, random) : tokens.cached(user, random)),
    fetch: network.fetch,
  });
  let runId: string | undefined;
  for (let tries = 0; ; tries++) {
    network.startOver(worker);
    try {
      const summary = await time.within(worker, async () => {
        if (!runId) {
          const started = await startRun(client, { connectionId, run: { exportType: "IFC" } });
          if (!started.ok) throw new Error(`not started: ${started.status}`);
          runId = started.runId;
        }
        return waitForRun(client, { connectionId, runId, deadline: 3_600_000 });
      });
      const params = { path: { connectionId, runId: String(runId) } };
      const truth = unwrap(await direct.GET("/connections/{connectionId}/runs/{runId}", { params })).run;
      const outcomes: Record<string, string> = {
        Success: "success",
        PartialSuccess: "partialSuccess",
        Error: "failure",
      };
      if (truth?.state !== "Completed") violate(`the reported run has ended, not ${truth?.state}`);
      if (outcomes[truth?.result ?? ""] !== summary.outcome) {
        violate(`the outcome is ${truth?.result}, reported as ${summary.outcome}`);
      }
      break;
    } catch (error) {
      trace(`export failed: ${error}`);
      if (time.now > network.recoversAt && tries > 20)
        return violate(`an export ends once the service is well: ${error}`);
      await time.sleep(random.between(1_000, 60_000));
    }
  }
  if (time.pending(worker) > 0) violate("no timer is left behind");
}
