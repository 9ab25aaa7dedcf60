import { expect, test } from "vitest";
import { createTestPlatform, iModelId } from "../../testing/create-test-platform.js";

const origin = "http://localhost:3000";
const alice = { headers: { authorization: "Bearer alice" } };

type Platform = ReturnType<typeof createTestPlatform>;

async function read({ fetch }: Platform, path = "/"): Promise<string> {
  return (await fetch(origin + path)).text();
}

function post({ fetch }: Platform, path: string, form: Record<string, string>, headers = {}): Promise<Response> {
  return fetch(origin + path, { method: "POST", body: new URLSearchParams(form), headers });
}

test("groups operations by service, collapsed, each with a command", async () => {
  const page = await read(createTestPlatform());

  const groups = [...page.matchAll(/<details class="group"(.*?)>\n<summary><h3>(.+?)<\/h3>/g)];
  expect(groups.map(([, , title]) => title)).toEqual(expect.arrayContaining(["Export", "Synchronization"]));
  expect(groups.some(([, attributes]) => attributes?.includes("open"))).toBe(false);
  expect(page).toContain("/synchronization/imodels/connections/authorizationinformation");
  expect(page).toMatch(/curl .*http:\/\/localhost:3000\/[a-z]+\/[a-z]+/);
});

test("displays a sentence for each empty list", async () => {
  const page = await read(createTestPlatform());

  expect(page.match(/<p class="empty">No .*<\/p>/g)).toHaveLength(5);
  expect(page).not.toContain("<table>");
});

test("displays consents, connections and runs in labeled tables", async () => {
  const platform = createTestPlatform();
  await platform.consent();
  const connection = await platform.connectExport("<Bridge>");
  const { location } = await platform.call("POST", `${connection}/runs`, { body: { exportType: "IFC" } });
  platform.wait(60);

  const page = await read(platform);

  const rows = [...page.matchAll(/<tr>(<td>.*)<\/tr>/g)].map(([, row = ""]) =>
    row.replaceAll("</td><td>", " · ").replaceAll(/<.+?>/g, ""),
  );
  expect(rows).toContain("ticket-1 · export · yes · change ticket-1");
  expect(rows).toContain(`export · &#60;Bridge&#62; · ${iModelId} · 0 · ${connection.split("/").at(-1)}`);
  expect(rows).toContain(`Success · 2026-01-31 12:00:00 · export · ${location?.split("/").at(-1)}`);
  for (const [, label = ""] of page.matchAll(/<div class="table".* aria-labelledby="(.+?)"/g)) {
    expect(page).toContain(`<h3 id="${label}">`);
  }
});

test("displays the latest requests first, up to a limit", async () => {
  const platform = createTestPlatform();
  for (let request = 1; request <= 55; request++) await platform.fetch(`${origin}/${request}/`);

  const page = await read(platform);

  const paths = [...page.matchAll(/class="path">\/(\d+)\/</g)].map(([, path]) => Number(path));
  expect(paths).toEqual(Array.from({ length: 50 }, (_, index) => 55 - index));
  expect(page).toContain('<span class="badge s4">404</span>');
});

test("never displays a token or a query in the list of requests", async () => {
  const platform = createTestPlatform();
  const path = "/export/authorizationinformation";
  await platform.fetch(`${origin}${path}?redirectUrl=https://app.example/?key=confidential`, {
    headers: { authorization: "Bearer top-secret-token" },
  });

  const page = await read(platform);

  expect(page).toContain(`<span class="path">${path}</span>`);
  expect(page).not.toMatch(/top-secret-token|confidential/);
});

test("links a request to the messages that were sent and returned, without the token", async () => {
  const platform = createTestPlatform();
  await platform.fetch(`${origin}/export/connections?trace=1`, {
    method: "POST",
    headers: { authorization: "Bearer top-secret-token", "content-type": "application/json" },
    body: '{"iModelId":"<42>","displayName":"Bridge"}',
  });
  const link = /href="(\/mock\/requests\/\d+)"/.exec(await read(platform))?.[1] ?? "";

  const pages = [await read(platform, link), await read(platform, link)];

  expect(pages[0]).toContain("POST /export/connections?trace=1");
  expect(pages[0]).toContain("authorization: Bearer •••");
  expect(pages[0]).toContain("&#34;iModelId&#34;: &#34;&#60;42&#62;&#34;");
  expect(pages[0]).toMatch(/<pre>201.*<\/pre>[\s\S]*&#34;authenticationType&#34;: &#34;User&#34;/);
  expect(pages[0]).not.toContain("top-secret-token");
  expect(pages[1]).toBe(pages[0]);
});

test("records no messages of requests to the platform's own origin", async () => {
  const platform = createTestPlatform();
  await platform.fetch("https://api.bentley.com/export/connections?imodelId=42", alice);

  const page = await read(platform);

  expect(page).toContain("/export/connections");
  expect(page).not.toContain("/mock/requests/");
});

test("adds, displays and clears faults", async () => {
  const platform = createTestPlatform();
  const fault = { action: "add", operation: "export getExportConnections", status: "503", times: "2" };

  const added = await post(platform, "/mock/faults", fault);
  const page = await read(platform);
  const response = await platform.fetch(`${origin}/export/connections?imodelId=42`, alice);
  await post(platform, "/mock/faults", { action: "clear" });
  const after = await platform.fetch(`${origin}/export/connections?imodelId=42`, alice);

  expect([added.status, added.headers.get("location")]).toEqual([303, `${origin}/`]);
  expect(page).toMatch(/503<\/span> <span>export getExportConnections<\/span> <span class="count">× 2</);
  expect([response.status, after.status]).toEqual([503, 200]);
});

test("resets the platform to its options", async () => {
  const platform = createTestPlatform({ faults: [{ status: 503 }] });
  const list = () => platform.fetch(`${origin}/export/connections?imodelId=${iModelId}`, alice);
  await list();
  await platform.connectExport();

  await post(platform, "/mock/reset", {});

  expect((await list()).status).toBe(503);
  expect((await (await list()).json()).connections).toEqual([]);
});

test.each([
  ["POST", "/mock/reset", { origin: "https://elsewhere.example" }, 403],
  ["GET", "/mock/reset", {}, 405],
  ["GET", "/mock/requests/1", {}, 404],
  ["GET", "/mock/nowhere", {}, 404],
])("rejects %s %s with %j", async (method, path, headers, status) => {
  const { fetch } = createTestPlatform();

  const response = await fetch(origin + path, { method, headers });

  expect(response.status).toBe(status);
});

test.each([
  [{ operation: "", status: "42", times: "1" }, "Invalid faults[0].status"],
  [{ operation: "export nothing", status: "503", times: "1" }, "No operation matches the fault"],
])("rejects the fault %j", async (form, message) => {
  const response = await post(createTestPlatform(), "/mock/faults", { action: "add", ...form });

  expect(response.status).toBe(422);
  expect((await response.json()).error.message).toContain(message);
});

test("allows only its own script", async () => {
  const response = await createTestPlatform().fetch(`${origin}/`);

  const nonce = /<script nonce="(.+?)">/.exec(await response.text())?.[1];
  expect(response.headers.get("content-security-policy")).toContain(`script-src 'nonce-${nonce}'; connect-src 'self';`);
});
