import { createExportClient, paginate, unwrap } from "@itwin-rest/export";
import { users, type World } from "../world.ts";

const iModelId = "ad0ba809-9241-48ad-9eb0-c8038c1a1d51";

/** A list that is read page by page and resumed after each failure. */
export async function lists(world: World): Promise<void> {
  const { random, time, tokens, network, platform, violate, trace } = world;
  const user = random.pick(users);
  const direct = createExportClient({ accessToken: user, fetch: platform.fetch });
  const expected = new Set<string>();
  const count = random.below(30);
  for (let index = 0; index < count; index++) {
    const body = { iModelId, displayName: `connection ${index}`, authenticationType: "User" as const };
    expected.add(String(unwrap(await direct.POST("/connections", { body })).connection?.id));
  }

  const reader = world.startProcess("reader");
  const client = createExportClient({
    accessToken: ({ forceRefresh }) => (forceRefresh ? tokens.issue(user, random) : tokens.cached(user, random)),
    fetch: network.fetch,
  });
  const seen: string[] = [];
  let query: { imodelId: string; $top?: number } = { imodelId: iModelId, $top: 1 + random.below(8) };
  for (let tries = 0; ; tries++) {
    const deadline = random.pick([undefined, 1_000, 60_000]);
    const endsAt = deadline === undefined || time.now > network.recoversAt ? undefined : time.now + deadline;
    network.limits.set(reader, { user, ...(endsAt !== undefined && { endsAt }) });
    network.startOver(reader);
    try {
      await time.within(reader, async () => {
        const options = { params: { query }, deadline: endsAt === undefined ? undefined : deadline };
        for await (const { id } of paginate(client, "/connections", options)) {
          seen.push(String(id));
          // A slow consumer: its time counts toward the deadline too.
          if (random.chance(0.05)) await time.sleep(random.between(0, 5_000));
        }
      });
      break;
    } catch (error) {
      trace(`list failed: ${error}`);
      if (tries > 60) return violate(`a list can be read once the service is well: ${error}`);
      const resume = (error as { resumeQuery?: typeof query }).resumeQuery;
      if (!resume) return violate(`every error of a list can be resumed from: ${error}`);
      query = resume;
      await time.sleep(random.between(0, 60_000));
    }
  }
  const unique = new Set(seen);
  if (unique.size !== seen.length) violate("each item is yielded once, also after a resumed failure");
  if ([...expected].some((id) => !unique.has(id))) violate("no item is missing");
  if (time.pending(reader) > 0) violate("no timer is left behind");
}
