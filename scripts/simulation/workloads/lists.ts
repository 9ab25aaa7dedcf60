import { createExportClient, paginate, unwrap } from "@itwin-rest/export";
import { runProcess } from "../run-process.ts";
import { iModelId, users, type World } from "../world.ts";

/** A list that is read page by page and resumed after each failure. */
export async function lists(world: World): Promise<void> {
  const { random, time, network, violate, trace } = world;
  const user = random.pick(users);
  const direct = createExportClient(world.directly(user));
  const expected = new Set<string>();
  const count = random.below(30);
  for (let index = 0; index < count; index++) {
    const body = { iModelId, displayName: `connection ${index}`, authenticationType: "User" as const };
    expected.add(String(unwrap(await direct.POST("/connections", { body })).connection?.id));
  }

  const client = createExportClient(world.throughNetwork(user));
  const seen: string[] = [];
  let query: { imodelId: string; $top?: number } = { imodelId: iModelId, $top: 1 + random.below(8) };
  for (let tries = 0; ; tries++) {
    const deadline = network.isCalm ? undefined : random.pick([undefined, 1_000, 60_000]);
    // The items of a page that was received before the deadline are still yielded, up to 8.
    const limits = { user, deadline, ownTime: 8 * 5_000 };
    const { error } = await runProcess(world, `reader.${tries}`, limits, async () => {
      for await (const { id } of paginate(client, "/connections", { params: { query }, deadline })) {
        seen.push(String(id));
        // A slow consumer: its time counts toward the deadline too.
        if (random.chance(0.05)) await time.sleep(random.between(0, 5_000));
      }
    });
    if (!error) break;
    trace(`list failed: ${error}`);
    if (tries > 60) return violate(`a list can be read once the service is well: ${error}`);
    const resume = (error as { resumeQuery?: typeof query }).resumeQuery;
    if (!resume) return violate(`every error of a list can be resumed from: ${error}`);
    query = resume;
    await time.sleep(random.between(0, 60_000));
  }
  const unique = new Set(seen);
  if (unique.size !== seen.length) violate("each item is yielded once, also after a resumed failure");
  if ([...expected].some((id) => !unique.has(id))) violate("no item is missing");
}
