import { expect, test } from "vitest";
import { createTestPlatform, iModelId } from "../testing/create-test-platform.js";

type Platform = ReturnType<typeof createTestPlatform>;

async function read({ fetch }: Platform): Promise<string> {
  return (await fetch("http://localhost:3000/")).text();
}

test("lists the operations, with a command to try", async () => {
  const page = await read(createTestPlatform());

  expect(page).toContain("GET /synchronization/imodels/connections/authorizationinformation");
  expect(page).toMatch(/curl .*http:\/\/localhost:3000\/[a-z]+\/[a-z]+/);
});

test("displays a sentence for each empty table", async () => {
  const page = await read(createTestPlatform());

  expect(page.match(/<p>No .*yet\.<\/p>/g)).toHaveLength(4);
  expect(page).not.toContain("<table>");
});

test("displays consents, connections, runs and requests in labeled tables", async () => {
  const platform = createTestPlatform();
  await platform.consent();
  const connection = await platform.connectExport("<Bridge>");
  const { location } = await platform.call("POST", `${connection}/runs`, { body: { exportType: "IFC" } });
  platform.wait(60);

  const page = await read(platform);

  const rows = [...page.matchAll(/<tr>(<td>.*)<\/tr>/g)].map(([, row = ""]) =>
    row.replaceAll("</td><td>", " · ").replaceAll(/<.+?>/g, ""),
  );
  expect(rows).toContain("ticket-1 · export · yes");
  expect(rows).toContain(`export · &#60;Bridge&#62; · ${iModelId} · 0 · ${connection.split("/").at(-1)}`);
  expect(rows).toContain(
    `2026-01-31T12:00:00.0000000Z · export · Completed · Success · ${location?.split("/").at(-1)}`,
  );
  expect(rows).toContain(`2026-01-31T12:00:00.000Z · 202 · POST · ${connection}/runs`);
  for (const [, label = ""] of page.matchAll(/aria-labelledby="(.+?)"/g)) expect(page).toContain(`<h3 id="${label}">`);
});

test("displays the latest requests first, up to a limit", async () => {
  const platform = createTestPlatform();
  for (let request = 1; request <= 25; request++) await platform.fetch(`http://localhost:3000/${request}/`);

  const page = await read(platform);

  const paths = [...page.matchAll(/<td>\/(\d+)\/<\/td>/g)].map(([, path]) => Number(path));
  expect(paths).toEqual(Array.from({ length: 20 }, (_, index) => 25 - index));
});

test("never displays a token or a query", async () => {
  const platform = createTestPlatform();
  await platform.consent("top-secret-token");
  const url =
    "https://api.bentley.com/export/authorizationinformation?redirectUrl=https://app.example/?key=confidential";
  await platform.fetch(url, { headers: { authorization: "Bearer top-secret-token" } });

  const page = await read(platform);

  expect(page).toContain("/export/authorizationinformation</td>");
  expect(page).not.toMatch(/top-secret-token|confidential/);
});
