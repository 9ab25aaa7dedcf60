import { AsyncLocalStorage } from "node:async_hooks";
import { getEventListeners } from "node:events";
import { AccessTokenError, RequestError } from "@itwin-rest/core";
import { createExportClient, type ExportClient } from "@itwin-rest/export";
import { users, type World } from "../world.ts";

const iModelId = "ad0ba809-9241-48ad-9eb0-c8038c1a1d51";
/** A call in flight, as its token source sees it. */
interface Caller {
  user: string;
  tokenRequests: number;
}

const callers = new AsyncLocalStorage<Caller>();

/** Many calls of several users on one client, as on a server. */
export async function calls(world: World): Promise<void> {
  const { random, time, network } = world;
  const server = world.startProcess("server");
  const client = createExportClient({
    accessToken: ({ forceRefresh }) => askForToken(world, forceRefresh),
    fetch: network.fetch,
    onEvent: random.chance(0.1) ? () => Promise.reject(new Error("a listener that rejects")) : undefined,
  });
  const count = 1 + random.below(12);
  const burst = random.chance(0.5);
  await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      await time.sleep(burst ? 0 : random.between(0, 120_000));
      const user = random.pick(users);
      await time.within(server, () => call(world, client, user, `call-${index}`));
    }),
  );
  if (time.pending(server) > 0) world.violate("no timer is left behind");
}

async function askForToken({ random, time, tokens }: World, forceRefresh: boolean): Promise<string> {
  const caller = callers.getStore();
  if (!caller) throw new Error("the token source was called outside of a call");
  caller.tokenRequests++;
  const { user } = caller;
  const roll = random.next();
  if (roll < 0.02) return new Promise(() => {});
  if (roll < 0.04) throw new Error("the identity service is down");
  if (roll < 0.5) await time.sleep(random.between(1, 2_000));
  // Some sources always return their cached token, even if a refresh is forced.
  return forceRefresh && roll > 0.1 ? tokens.issue(user, random) : tokens.cached(user, random);
}

async function call(world: World, client: ExportClient, user: string, name: string): Promise<void> {
  const { random, time, network, violate } = world;
  const controller = new AbortController();
  const maxRetries = random.below(5);
  const options = {
    headers: { "x-call": name },
    timeout: random.pick([undefined, 100, 5_000]),
    deadline: random.pick([undefined, undefined, 50, 10_000, 300_000]),
    retry: random.pick<undefined | false | { maxRetries: number }>([undefined, false, { maxRetries }]),
    signal: controller.signal,
  };
  const start = time.now;
  const abortsAt = random.chance(0.1) ? start + random.between(0, 20_000) : Number.POSITIVE_INFINITY;
  if (abortsAt < Number.POSITIVE_INFINITY) time.sleep(abortsAt - start).then(() => controller.abort());
  const isPost = random.chance(0.5);
  const body = { iModelId, displayName: name, authenticationType: "User" as const };
  const caller: Caller = { user, tokenRequests: 0 };
  const outcome = await callers
    .run(caller, () =>
      isPost
        ? client.POST("/connections", { ...options, body })
        : client.GET("/connections", { ...options, params: { query: { imodelId: iModelId } } }),
    )
    .then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    );

  const sent = network.sent.filter((request) => request.call === name);
  const processed = sent.filter(({ isProcessed }) => isProcessed);
  const end = start + Math.min(options.deadline ?? Number.POSITIVE_INFINITY, Number.MAX_VALUE);
  if (sent.some((request) => request.user !== user)) violate("no request carries the token of another user");
  if (sent.some(({ at }) => at > Math.min(end, abortsAt))) violate("no request is sent after the deadline or an abort");
  if (time.now > Math.min(end, abortsAt) + 1) violate("a call settles by its deadline and at its abort");
  if (isPost && processed.length > 1) violate("no POST is processed twice by the client's own doing");
  if (options.retry === false && sent.length > 1) violate("retry: false sends one request");
  const limit = (options.retry ? maxRetries : options.retry === false ? 0 : 3) + 2;
  if (sent.length > limit) violate(`at most ${limit} attempts`);
  if (getEventListeners(controller.signal, "abort").length > 0) violate("no listener is left on a signal");
  if ("result" in outcome) {
    const { response, attempts } = outcome.result;
    if (attempts < sent.length || attempts > caller.tokenRequests) violate("attempts are counted");
    if (response.status !== sent.at(-1)?.status) violate("the result is the last response");
  } else {
    const { error } = outcome;
    if (error instanceof RequestError) {
      if (error.attempts < sent.length || error.attempts > caller.tokenRequests) violate("attempts are counted");
      if (!error.mayHaveBeenProcessed && processed.length > 0) violate("a processed request is not reported as unsent");
    } else if (error instanceof AccessTokenError) {
      if (/nothing was sent/i.test(error.message) && sent.length > 0) violate("nothing was sent is only said if true");
    } else {
      violate(`an error of the client, not ${String(error)}`);
    }
    if (/token-\w+-\d+-x/.test(JSON.stringify(error) + String(error))) violate("no token in an error");
  }
}
