import { startMockServer } from "@itwin-rest/mock/server";
import { authorize } from "./authorize.ts";
import { fail } from "./fail.ts";

const platform = await startMockServer();
try {
  console.log(`The mock platform runs at ${platform.url}`);
  await authorize(platform.url);
  await fail(platform.url);
} finally {
  await platform.close();
}
