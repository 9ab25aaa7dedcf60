import { createExportClient, ensureAuthorized } from "@itwin-rest/export";
import { runProcess } from "../run-process.ts";
import type { World } from "../world.ts";

const user = "dave";
const redirectUrl = "https://app.example.com/back";

/** A user without consent, who gives it some time after the link was displayed, or never. */
export async function authorize(world: World): Promise<void> {
  const { random, time, network, platform, violate } = world;
  const deadline = random.pick([20_000, 300_000, 1_800_000]);
  const abortsAfter = random.chance(0.1) ? random.between(0, 60_000) : undefined;
  const consentsAfter = random.chance(0.8) ? random.between(0, 200_000) : undefined;
  const behavior = random.pick(["returns", "returns", "hangs", "rejects"]);
  let shown = 0;
  let hasConsent = false;
  const consent = async (url: URL | string, delay: number): Promise<void> => {
    await time.sleep(delay);
    await platform.fetch(String(url), { method: "POST", body: new URLSearchParams({ answer: "allow" }) });
    hasConsent = true;
  };

  await runProcess(world, "page", { user, deadline, abortsAfter }, async (page) => {
    const client = createExportClient(world.throughNetwork(user));
    const onAuthorizationUrl = async (url: URL | string) => {
      shown++;
      if (consentsAfter !== undefined) consent(url, consentsAfter);
      if (behavior === "hangs") await new Promise(() => {});
      if (behavior === "rejects") throw new Error("the link cannot be shown");
    };
    try {
      await ensureAuthorized(client, { redirectUrl, deadline, signal: page.signal, onAuthorizationUrl });
      if (!hasConsent) violate("nobody is authorized without consent");
    } catch (error) {
      const isEarly = time.now < page.endsAt - 120_000 && network.isCalm && !page.signal.aborted;
      // A `Retry-After` beyond the deadline ends the workflow immediately.
      const mayGiveUp = network.askedUntil(page) > page.endsAt || !hasConsent || behavior !== "returns";
      if (isEarly && !mayGiveUp) violate(`consent is noticed once the service is well: ${error}`);
    }
  });
  if (shown > 1) violate("the link is handed out once");
}
