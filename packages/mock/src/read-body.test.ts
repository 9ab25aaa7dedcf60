import { expect, test } from "vitest";
import { createTestPlatform, iModelId } from "./testing/create-test-platform.js";

const storage = "/synchronization/imodels/storageconnections";
const file = { storageFileId: "bridge.dgn", connectorType: "MSTN" };

function missing(name: string) {
  return { code: "MissingRequiredProperty", message: `${name} should be provided.`, target: name };
}

function invalid(name: string) {
  return { code: "InvalidValue", message: `Provided ${name} value is not valid.`, target: name };
}

test.each([
  ["nothing", {}, [missing("iModelId"), missing("sourceFiles")]],
  ["no file list", { iModelId, sourceFiles: "bridge.dgn" }, [invalid("sourceFiles")]],
  ["an empty identifier", { iModelId: "", sourceFiles: [] }, [invalid("iModelId")]],
  [
    "half a file, twice",
    { iModelId, sourceFiles: [{ connectorType: "MSTN" }, {}] },
    [missing("storageFileId"), missing("connectorType")],
  ],
  ["a name that is a number", { iModelId, sourceFiles: [file], displayName: 30 }, [invalid("displayName")]],
  [
    "an unknown way to authenticate",
    { iModelId, sourceFiles: [], authenticationType: "Nobody" },
    [invalid("authenticationType")],
  ],
  ["null", { iModelId: null, sourceFiles: [] }, [invalid("iModelId")]],
])("refuses a connection of %s, and says why", async (_, body, details) => {
  const { call } = createTestPlatform();

  const answer = await call("POST", storage, { body });

  expect(answer.status).toBe(422);
  expect(answer.body.error).toEqual({
    code: "InvalidStorageConnectionRequest",
    message: "Cannot perform operation.",
    details,
  });
});

test("takes what it does not know", async () => {
  const { call } = createTestPlatform();
  const sourceFiles = [{ ...file, connectorType: "FROM-THE-FUTURE", color: "red" }];

  const { status } = await call("POST", storage, { body: { iModelId, sourceFiles, note: null } });

  expect(status).toBe(201);
});

test("refuses an update and a source file in their own words", async () => {
  const { call, connectStorage } = createTestPlatform();
  const connection = await connectStorage("bridge.dgn");

  const update = await call("PUT", connection, { body: { authenticationType: "Nobody" } });
  const added = await call("POST", `${connection}/sourcefiles`, { body: { storageFileId: "station.dgn" } });

  expect([update, added].map(({ status, body }) => [status, body.error.code, body.error.details])).toEqual([
    [422, "InvalidStorageConnectionRequest", [invalid("authenticationType")]],
    [422, "InvalidStorageConnectionSourceFileRequest", [missing("connectorType")]],
  ]);
});

test.each([
  [{}, "exportType should be provided."],
  [{ exportType: "DOC" }, "Provided exportType value is not valid."],
  [{ exportType: "IFC", ifcVersion: "IFC5" }, "Provided ifcVersion value is not valid."],
  [{ exportType: "IFC", inputOptions: { modelIds: [] } }, "Provided modelIds value is not valid."],
])("refuses the export %j by itself, for the service documents no answer", async (body, message) => {
  const { fetch, connectExport } = createTestPlatform();
  const url = `https://api.bentley.com${await connectExport()}/runs`;

  const response = await fetch(url, {
    method: "POST",
    headers: { authorization: "Bearer alice" },
    body: JSON.stringify(body),
  });

  expect(response.status).toBe(400);
  expect((await response.json()).error).toEqual({
    code: "MockInvalidRequest",
    message: `The operation documents no answer to an invalid request. ${message}`,
  });
});
