import { createSynchronizationClient, paginate } from "@itwin-rest/synchronization";
import { expect, test } from "vitest";
import { createTestPlatform, iModelId } from "../testing/create-test-platform.js";

const connections = "/synchronization/imodels/storageconnections";

async function createThree(options: Parameters<typeof createTestPlatform>[0] = {}) {
  const platform = createTestPlatform(options);
  const path = `${await platform.connectStorage("a", "b", "c")}/sourcefiles`;
  return { ...platform, path };
}

test.each([
  ["", "abc", undefined, undefined],
  ["?$top=2", "ab", undefined, "$skip=2&$top=2"],
  ["?$top=2&$skip=1", "bc", "$skip=0&$top=2", undefined],
  ["?$skip=1&$top=1", "b", "$skip=0&$top=1", "$skip=2&$top=1"],
  ["?$skip=3", "", "$skip=0&$top=1000", undefined],
])("returns the page %j with links to its neighbors", async (query, files, previous, next) => {
  const { call, path } = await createThree();

  const { body } = await call("GET", path + query);

  const linked = (page: string | undefined) => page && { href: `https://api.bentley.com${path}?${page}` };
  expect(body.sourceFiles.map((file: { storageFileId: string }) => file.storageFileId).join("")).toBe(files);
  expect([body._links.prev, body._links.next]).toEqual([linked(previous), linked(next)]);
});

test("has pages of at most 1,000 items", async () => {
  const { call, connectStorage } = createTestPlatform();
  const path = await connectStorage(...Array.from({ length: 1001 }, (_, index) => `file-${index}`));

  const first = (await call("GET", `${path}/sourcefiles?$top=5000`)).body;

  expect(first.sourceFiles).toHaveLength(1000);
  expect(first._links.next.href).toMatch(/\?\$skip=1000&\$top=1000$/);
});

test("keeps the other query parameters in its links", async () => {
  const { call } = await createThree();

  const { body } = await call("GET", `${connections}?imodelId=${iModelId}&$top=1`);

  expect(body._links.self.href).toBe(`https://api.bentley.com${connections}?imodelId=${iModelId}&$skip=0&$top=1`);
});

test("has a next link even on an empty page on request", async () => {
  const { call, path } = await createThree({ quirks: ["nextOnEveryPage"] });

  const { body } = await call("GET", `${path}?$top=2&$skip=4`);

  expect(body.sourceFiles).toEqual([]);
  expect(body._links.next.href).toBe(`https://api.bentley.com${path}?$skip=6&$top=2`);
});

test("prints its links like the documentation on request", async () => {
  const { call, path } = await createThree({ quirks: ["malformedLinks"] });

  const files = (await call("GET", `${path}?$top=1`)).body;
  const list = (await call("GET", `${connections}?imodelId=${iModelId}`)).body;

  expect(files._links.next.href).toBe(`https://api.bentley.com${path}&$skip=1&$top=1`);
  expect(list._links.self.href).toBe(`https://api.bentley.com${connections}?$skip=0&$top=1000`);
});

test.each([undefined, "malformedLinks", "nextOnEveryPage"] as const)(
  "works with a client and the quirk %s",
  async (quirk) => {
    const { fetch, path } = await createThree({ quirks: quirk ? [quirk] : [] });
    const client = createSynchronizationClient({ accessToken: "alice", fetch });
    const connectionId = path.split("/").at(-2) ?? "";

    const names: (string | undefined)[] = [];
    for await (const file of paginate(client, "/imodels/storageconnections/{connectionId}/sourcefiles", {
      params: { path: { connectionId }, query: { $top: 1 } },
    })) {
      names.push(file?.storageFileId);
    }

    expect(names).toEqual(["a", "b", "c"]);
  },
);

test.each(["$top=0", "$top=-1", "$top=many", "$top=", "$skip=1.5", "$skip=-1"])(
  "rejects the page %s",
  async (query) => {
    const { call, path } = await createThree();

    const { status, body } = await call("GET", `${path}?${query}`);

    const name = query.split("=")[0];
    expect(status).toBe(422);
    expect(body.error).toMatchObject({
      code: "InvalidStorageConnectionSourceFileRequest",
      details: [{ code: "InvalidValue", message: `Provided ${name} value is not valid.`, target: name }],
    });
  },
);
