import { createExportClient, unwrap } from "@itwin-rest/export";
import { createSynchronizationClient } from "@itwin-rest/synchronization";

const exports = createExportClient({ accessToken: "token" });
const synchronization = createSynchronizationClient({ accessToken: "token" });
const redirectUrl = "https://app.example.com";

const first = await exports.GET("/authorizationinformation", { params: { query: { redirectUrl } } });
const second = await synchronization.GET("/imodels/connections/authorizationinformation");
const third = await synchronization.GET("/imodels/connections/authorizationinformation", {
  params: { query: { redirectUrl } },
});

if (first.status === 429) {
  console.log(first.headers["retry-after"]);
}
console.log(unwrap(second).authorizationInformation, third.ok);
