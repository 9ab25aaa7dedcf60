import { strict as assert } from "node:assert";
import { openReturnPage } from "@itwin-rest/example-platform/return-page";
import { visit } from "@itwin-rest/example-platform/visit";
import { createExportClient, unwrap } from "@itwin-rest/export";
import { createSynchronizationClient } from "@itwin-rest/synchronization";

/** Asks both services whether they may act for a user, leads the user through the consent page, and asks again. */
export async function authorize(platformUrl: string): Promise<void> {
  const accessToken = "anna";
  const synchronization = createSynchronizationClient({ baseUrl: `${platformUrl}/synchronization`, accessToken });
  const exporting = createExportClient({ baseUrl: `${platformUrl}/export`, accessToken });

  const returnPage = await openReturnPage();
  const options = { params: { query: { redirectUrl: returnPage.url } } };
  try {
    await authorizeService("Synchronization", async () =>
      unwrap(await synchronization.GET("/imodels/connections/authorizationinformation", options)),
    );
    await authorizeService("Export", async () => unwrap(await exporting.GET("/authorizationinformation", options)));
    assert.equal(returnPage.visits(), 2, "the user came back from both consent pages");
  } finally {
    returnPage.close();
  }
}

interface Answer {
  authorizationInformation: { isUserAuthorized: boolean; _links?: { authorizationUrl?: { href: string } } };
}

async function authorizeService(name: string, ask: () => Promise<Answer>): Promise<void> {
  const before = (await ask()).authorizationInformation;
  console.log(`\n${name}: is the user authorized? ${before.isUserAuthorized}`);
  assert.equal(before.isUserAuthorized, false);

  const link = before._links?.authorizationUrl?.href;
  assert(link, `${name} says where the user authorizes`);
  console.log(`  the user opens   ${link}`);
  const page = await visit(link);
  console.log(`  reads            ${page.title}`);
  console.log(`  presses          ${page.pressed}`);
  console.log(`  and comes to     ${page.arrivedAt}`);

  const after = (await ask()).authorizationInformation;
  console.log(`${name}: is the user authorized? ${after.isUserAuthorized}`);
  assert.equal(after.isUserAuthorized, true);
}
