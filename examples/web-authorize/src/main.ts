import { chooseFiles } from "./choose-files.js";
import { connect } from "./connect.js";
import { createClient } from "./create-client.js";
import { report } from "./report.js";
import { showConnection } from "./show-connection.js";
import { signIn } from "./sign-in.js";
import { synchronize } from "./synchronize.js";

showConnection();
// Each step reads the session first, and resolves immediately if it was finished before a reload.
const user = await signIn();
const client = createClient(user);
await connect(client);
for (;;) {
  const files = await chooseFiles();
  const summary = await synchronize(client, files);
  await report(summary);
}
