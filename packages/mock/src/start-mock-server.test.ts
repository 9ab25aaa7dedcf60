import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createMockPlatform } from "./create-mock-platform.js";
import { type MockServerOptions, startMockServer } from "./start-mock-server.js";
import { validatingFetch } from "./testing/validating-fetch.js";

const path = "/synchronization/imodels/connections/authorizationinformation";
const alice = { headers: { authorization: "Bearer alice" } };

async function start(options?: MockServerOptions) {
  const server = await startMockServer(options);
  onTestFinished(() => server.close());
  return server;
}

test("serves the platform on this machine, including the consent page", async () => {
  const { url } = await start();
  const fetch = validatingFetch(globalThis.fetch);
  const redirectUrl = `${url}/`;
  const question = `${url}/export/authorizationinformation?redirectUrl=${encodeURIComponent(redirectUrl)}`;

  const before = await (await fetch(question, alice)).json();
  const link = before.authorizationInformation._links.authorizationUrl.href;
  const consent = await globalThis.fetch(link, { method: "POST", body: new URLSearchParams({ answer: "allow" }) });
  const after = await (await fetch(question, alice)).json();

  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(link).toMatch(`${url}/authenticate?`);
  expect(consent.url).toBe(redirectUrl);
  expect(after.authorizationInformation.isUserAuthorized).toBe(true);
});

test("serves the given platform", async () => {
  const { url } = await start({ platform: createMockPlatform({ faults: [{ status: 429 }] }) });

  const response = await fetch(url + path, alice);

  expect(response.status).toBe(429);
});

test("puts an IPv6 address in brackets", async () => {
  const { url } = await start({ host: "::1" });

  const response = await fetch(url + path, alice);

  expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect(response.status).toBe(200);
});

test("responds to HEAD without a body", async () => {
  const { url } = await start();

  const response = await fetch(url, { method: "HEAD" });

  expect(response.status).toBe(200);
  expect(await response.text()).toBe("");
});

test("responds with a 500 and the message of an error", async () => {
  const platform = {
    fetch: async () => {
      throw new Error("out of coffee");
    },
  };
  const { url } = await start({ platform });

  const response = await fetch(url);

  expect(response.status).toBe(500);
  expect(await response.text()).toBe("The mock failed: out of coffee\n");
});

test("survives a client that disconnects in the middle of a body", async () => {
  const { url } = await start();
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write("POST /authenticate HTTP/1.1\r\nhost: mock\r\ncontent-length: 100\r\n\r\nansw", () => socket.destroy());
  await new Promise((resolve) => socket.once("close", resolve));

  const response = await fetch(url + path, alice);

  expect(response.status).toBe(200);
});

test("rejects when the port is in use", async () => {
  const { url } = await start();

  const second = startMockServer({ port: Number(new URL(url).port) });

  await expect(second).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("closes despite an open client connection", async () => {
  const server = await startMockServer();
  await fetch(server.url + path, alice);

  await server.close();

  await expect(fetch(server.url + path, alice)).rejects.toThrow();
});
