import { strict as assert } from "node:assert";
import { openReturnPage } from "@itwin-rest/example-platform/return-page";
import { visit } from "@itwin-rest/example-platform/visit";
import { createExportClient, unwrap } from "@itwin-rest/export";
import { createSynchronizationClient } from "@itwin-rest/synchronization";

/** Reads from both services whether a user has authorized them, before and after the user allows it on the consent page. */
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

interface Authorization {
  authorizationInformation: { isUserAuthorized: boolean; _links?: { authorizationUrl?: { href: string } } };
}

async function authorizeService(name: string, read: () => Promise<Authorization>): Promise<void> {
  const before = (await read()).authorizationInformation;
  console.log(`\n${name}: is the user authorized? ${before.isUserAuthorized}`);
  assert.equal(before.isUserAuthorized, false);

  const link = before._links?.authorizationUrl?.href;
  assert(link, `${name} returns the link at which the user authorizes`);
  const { title, pressed } = await visit(link);
  console.log(`  The user reads "${title}" and presses "${pressed}".`);

  const after = (await read()).authorizationInformation;
  console.log(`${name}: is the user authorized? ${after.isUserAuthorized}`);
  assert.equal(after.isUserAuthorized, true);
}
