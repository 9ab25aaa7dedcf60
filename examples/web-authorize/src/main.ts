import { chooseFiles } from "./choose-files.js";
import { connect } from "./connect.js";
import { createClient } from "./create-client.js";
import { report } from "./report.js";
import { signIn } from "./sign-in.js";
import { synchronize } from "./synchronize.js";

// Each step looks into the session first and passes at once if it was done before a reload.
const user = await signIn();
const client = createClient(user);
await connect(client);
for (;;) {
  const files = await chooseFiles();
  const summary = await synchronize(client, files);
  await report(summary);
}
