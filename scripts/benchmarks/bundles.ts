import { bundlePage } from "../consumer/bundle-page.ts";
import { markdownTable } from "../generate/markdown-table.ts";
import { runCommand } from "../process/run-command.ts";
import { peers, preparePeers } from "./calls/prepare-peers.ts";

const options = 'query: { redirectUrl: "https://app.example.com" }';

/** Programs of a page that make the same call with an access token. */
const programs = {
  "itwin-rest": `import { createExportClient } from "@itwin-rest/export";
    const client = createExportClient({ accessToken: "token" });
    export const call = () => client.GET("/authorizationinformation", { params: { ${options} } });`,
  "openapi-fetch": `import createClient from "openapi-fetch";
    const headers = { Authorization: "Bearer token" };
    const client = createClient({ baseUrl: "https://api.bentley.com/export", headers });
    export const call = () => client.GET("/authorizationinformation", { params: { ${options} } });`,
  "hey-api": `import { client } from "./generated/hey-api/client.gen.ts";
    import { getAuthorizationInformation } from "./generated/hey-api/index.ts";
    client.setConfig({ auth: () => "token" });
    export const call = () => getAuthorizationInformation({ ${options} });`,
};

await runCommand({
  usage:
    "pnpm benchmark:bundles\n\nMeasures the code of one call in a page with each library, minified and compressed.",
  async run() {
    await preparePeers();
    const rows: string[][] = [];
    for (const [name, contents] of Object.entries(programs)) {
      const { bytes } = await bundlePage({ stdin: { contents, resolveDir: peers } });
      rows.push([name, `${(bytes / 1000).toFixed(2)} kB`]);
    }
    return markdownTable(["a call with", "code of a page"], rows);
  },
});
