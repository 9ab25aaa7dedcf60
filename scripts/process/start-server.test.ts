import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plantFolder } from "../testing/plant-folder.ts";
import { freePort, startServer } from "./start-server.ts";

const program = `import { createServer } from "node:http";
createServer((request, response) => response.end(request.url)).listen(process.argv[2], "127.0.0.1");
console.log("listening");`;

test("responds once it is started, logs its output, and ends when it is closed", async () => {
  const folder = await plantFolder({ "server.mjs": program });
  const port = await freePort();
  const log = join(folder, "log.txt");

  const server = await startServer({ args: [join(folder, "server.mjs"), String(port)], port, ready: "/ready", log });
  const answer = await (await fetch(`${server.url}/question`)).text();
  await server.close();

  expect(answer).toBe("/question");
  expect(await readFile(log, "utf8")).toBe("listening\n");
  await expect(fetch(server.url)).rejects.toThrow();
});

test("does not wait for a server that has ended", async () => {
  const folder = await plantFolder({ "server.mjs": "process.exit(3);" });

  const started = startServer({
    args: [join(folder, "server.mjs")],
    port: await freePort(),
    ready: "/",
    log: join(folder, "log.txt"),
  });

  await expect(started).rejects.toMatchObject({ cause: new Error("It ended with code 3.") });
});
