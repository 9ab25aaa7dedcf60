import { createMockPlatform } from "@itwin-rest/mock";
import { startMockServer } from "@itwin-rest/mock/server";
import { createServer } from "vite";

// A run of the mock takes a minute. Here it takes a third of that.
const platform = await startMockServer({ platform: createMockPlatform({ speed: 3 }) });
process.env.VITE_SYNCHRONIZATION_URL ??= `${platform.url}/synchronization`;

const page = await createServer({ root: import.meta.dirname, server: { host: "127.0.0.1" } });
await page.listen();
console.log(`The mock platform runs at ${platform.url}`);
page.printUrls();
