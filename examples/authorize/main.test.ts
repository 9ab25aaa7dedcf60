import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL(".", import.meta.url));

test("leads a user through the consent page of both services, and shows three failures", () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["main.ts"], {
    cwd: folder,
    encoding: "utf8",
    timeout: 30_000,
  });

  expect(stderr).toBe("");
  expect(
    stdout
      .replaceAll(/:\d{4,5}\b/g, ":PORT")
      .replaceAll(/ticket=\S+/g, "ticket=TICKET")
      .replaceAll(/127\.0\.0\.1%3A\d+/g, "127.0.0.1%3APORT"),
  ).toMatchSnapshot();
  expect(status).toBe(0);
});
