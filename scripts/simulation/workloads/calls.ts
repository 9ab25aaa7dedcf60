import { AsyncLocalStorage } from "node:async_hooks";
import { AccessTokenError, RequestError } from "@itwin-rest/core";
import { createExportClient, type ExportClient } from "@itwin-rest/export";
import type { SentRequest } from "../network.ts";
import { runProcess } from "../run-process.ts";
import { iModelId, users, type World } from "../world.ts";

/** A call in flight, as its token source sees it. */
interface Caller {
  user: string;
  tokenRequests: number;
}

const callers = new AsyncLocalStorage<Caller>();

/** Many calls of several users on one client, as on a server. */
export async function calls(world: World): Promise<void> {
  const { random, time, network } = world;
  const client = createExportClient({
    accessToken: ({ forceRefresh }) => requestToken(world, forceRefresh),
    fetch: network.fetch,
    onEvent: random.chance(0.1) ? () => Promise.reject(new Error("a listener that rejects")) : undefined,
  });
  const count = 1 + random.below(12);
  const burst = random.chance(0.5);
  await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      await time.sleep(burst ? 0 : random.between(0, 120_000));
      await call(world, client, `call-${index}`);
    }),
  );
}

async function requestToken({ random, time, tokens }: World, forceRefresh: boolean): Promise<string> {
  const caller = callers.getStore();
  if (!caller) throw new Error("the token source was called outside of a call");
  caller.tokenRequests++;
  const roll = random.next();
  if (roll < 0.02) return new Promise(() => {});
  if (roll < 0.04) throw new Error("the identity service is down");
  if (roll < 0.5) await time.sleep(random.between(1, 2_000));
  // Some sources always return their cached token, even if a refresh is forced.
  return tokens.request(caller.user, forceRefresh && roll > 0.1);
}

/** Makes one call as a separate process, and checks its requests and its result. */
async function call(world: World, client: ExportClient, displayName: string): Promise<void> {
  const { random, network, violate } = world;
  const caller: Caller = { user: random.pick(users), tokenRequests: 0 };
  const maxRetries = random.below(5);
  const retry = random.pick<undefined | false | { maxRetries: number }>([undefined, false, { maxRetries }]);
  const timeout = random.pick([undefined, 100, 5_000]);
  const deadline = random.pick([undefined, undefined, 50, 10_000, 300_000]);
  const abortsAfter = random.chance(0.1) ? random.between(0, 20_000) : undefined;
  const isPost = random.chance(0.5);
  const limits = { user: caller.user, deadline, abortsAfter };

  await runProcess(world, displayName, limits, async (process) => {
    const options = { timeout, deadline, retry, signal: process.signal };
    const body = { iModelId, displayName, authenticationType: "User" as const };
    const { result, error } = await callers
      .run(caller, () =>
        isPost
          ? client.POST("/connections", { ...options, body })
          : client.GET("/connections", { ...options, params: { query: { imodelId: iModelId } } }),
      )
      .then(
        (result) => ({ result, error: undefined }),
        (error: unknown) => ({ error, result: undefined }),
      );

    const sent = network.sentBy(process);
    const processed = sent.filter(({ isProcessed }) => isProcessed);
    if (isPost && processed.length > 1) violate("no POST is processed twice by the client's own doing");
    if (retry === false && sent.length > 1) violate("retry: false sends one request");
    if (sent.some((one, index) => sent.slice(0, index).some((earlier) => isRefused(earlier, one)))) {
      violate("no call sends a refused token again");
    }
    const limit = (retry ? maxRetries : retry === false ? 0 : 3) + 2;
    if (sent.length > limit) violate(`at most ${limit} attempts`);
    if (result) {
      checkAttempts(result.attempts);
      if (result.response.status !== sent.at(-1)?.status) violate("the result is the last response");
    } else if (error instanceof RequestError) {
      checkAttempts(error.attempts);
      if (!error.mayHaveBeenProcessed && processed.length > 0) violate("a processed request is not reported as unsent");
    } else if (error instanceof AccessTokenError) {
      if (/nothing was sent/i.test(error.message) && sent.length > 0) violate("nothing was sent is only said if true");
    } else {
      violate(`an error of the client, not ${String(error)}`);
    }
    if (error && /token-\w+-\d+-x/.test(JSON.stringify(error) + String(error))) violate("no token in an error");

    function checkAttempts(attempts: number): void {
      if (attempts < sent.length || attempts > caller.tokenRequests) violate("attempts are counted");
    }
  });
}

function isRefused(earlier: SentRequest, { token }: SentRequest): boolean {
  return earlier.status === 401 && earlier.token === token;
}
