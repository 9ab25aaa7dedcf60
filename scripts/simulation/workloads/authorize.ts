import { getEventListeners } from "node:events";
import { createExportClient, ensureAuthorized } from "@itwin-rest/export";
import type { World } from "../world.ts";

const redirectUrl = "https://app.example.com/back";

/** A user without consent, who gives it some time after the link was displayed, or never. */
export async function authorize(world: World): Promise<void> {
  const { random, time, tokens, network, platform, violate } = world;
  const user = "dave";
  const page = world.startProcess("page");
  const controller = new AbortController();
  const start = time.now;
  const deadline = random.pick([20_000, 300_000, 1_800_000]);
  const abortsAt = random.chance(0.1) ? random.between(0, 60_000) : Number.POSITIVE_INFINITY;
  const consentsAfter = random.chance(0.8) ? random.between(0, 200_000) : Number.POSITIVE_INFINITY;
  network.limits.set(page, { user, endsAt: start + deadline, signal: controller.signal });
  if (abortsAt < Number.POSITIVE_INFINITY) time.sleep(abortsAt).then(() => controller.abort());

  const behavior = random.pick(["returns", "returns", "hangs", "rejects"]);
  let shown = 0;
  let hasConsent = false;
  const client = createExportClient({
    accessToken: ({ forceRefresh }) => (forceRefresh ? tokens.issue(user, random) : tokens.cached(user, random)),
    fetch: network.fetch,
  });
  const error = await time.within(page, () =>
    ensureAuthorized(client, {
      redirectUrl,
      deadline,
      signal: controller.signal,
      onAuthorizationUrl: async (url: URL | string) => {
        shown++;
        if (consentsAfter < Number.POSITIVE_INFINITY) {
          time.sleep(consentsAfter).then(async () => {
            await platform.fetch(String(url), { method: "POST", body: new URLSearchParams({ answer: "allow" }) });
            hasConsent = true;
          });
        }
        if (behavior === "hangs") await new Promise(() => {});
        if (behavior === "rejects") throw new Error("the link cannot be shown");
      },
    }).then(
      () => undefined,
      (error: unknown) => error ?? "rejected without a reason",
    ),
  );

  if (!error && !hasConsent) violate("nobody is authorized without consent");
  if (shown > 1) violate("the link is handed out once");
  if (time.now > Math.min(start + deadline, abortsAt) + 1)
    violate("a workflow settles by its deadline and at its abort");
  const endsAt = start + deadline;
  const isEarly = time.now < endsAt - 120_000 && time.now > network.recoversAt && !controller.signal.aborted;
  // A `Retry-After` beyond the deadline ends the workflow immediately.
  const mayGiveUp = network.askedUntil(page) > endsAt || !hasConsent || behavior !== "returns";
  if (error && isEarly && !mayGiveUp) violate(`consent is noticed once the service is well: ${error}`);
  if (time.pending(page) > 0) violate("no timer is left behind");
  if (getEventListeners(controller.signal, "abort").length > 0) violate("no listener is left on a signal");
}
