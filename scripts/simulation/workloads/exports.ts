import { createExportClient, startRun, unwrap, waitForRun } from "@itwin-rest/export";
import { runProcess } from "../run-process.ts";
import { checkOutcome } from "../truth.ts";
import { iModelId, users, type World } from "../world.ts";

/** A run that is started, awaited, and found again after each failure. */
export async function exports(world: World): Promise<void> {
  const { random, time, network, violate, trace } = world;
  const user = random.pick(users);
  const direct = createExportClient(world.directly(user));
  const displayName = random.pick(["plain", "fail", "warn", "retry"]);
  const body = { iModelId, displayName, authenticationType: "User" as const };
  const connectionId = String(unwrap(await direct.POST("/connections", { body })).connection?.id);

  const hidesRedirects = random.chance(0.3);
  const client = createExportClient(world.throughNetwork(user));
  let runId: string | undefined;
  for (let tries = 0; ; tries++) {
    const { result, error } = await runProcess(world, `worker.${tries}`, { user, hidesRedirects }, async () => {
      if (!runId) {
        const started = await startRun(client, { connectionId, run: { exportType: "IFC" } });
        if (!started.ok) throw new Error(`not started: ${started.status}`);
        runId = started.runId;
      }
      return waitForRun(client, { connectionId, runId, deadline: 3_600_000 });
    });
    if (result) {
      const params = { path: { connectionId, runId: String(runId) } };
      const { run } = unwrap(await direct.GET("/connections/{connectionId}/runs/{runId}", { params }));
      return checkOutcome(world, run, result.outcome);
    }
    trace(`export failed: ${error}`);
    if (network.isCalm && tries > 20) return violate(`an export ends once the service is well: ${error}`);
    await time.sleep(random.between(1_000, 60_000));
  }
}
