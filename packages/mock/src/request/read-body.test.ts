import { expect, test } from "vitest";
import { createTestPlatform, iModelId } from "../testing/create-test-platform.js";

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
    "two incomplete files",
    { iModelId, sourceFiles: [{ connectorType: "MSTN" }, {}] },
    [missing("storageFileId"), missing("connectorType")],
  ],
  ["a name that is a number", { iModelId, sourceFiles: [file], displayName: 30 }, [invalid("displayName")]],
  [
    "an unknown authentication type",
    { iModelId, sourceFiles: [], authenticationType: "Nobody" },
    [invalid("authenticationType")],
  ],
  ["null", { iModelId: null, sourceFiles: [] }, [invalid("iModelId")]],
])("rejects a connection with %s and describes the problems", async (_, body, details) => {
  const { call } = createTestPlatform();

  const response = await call("POST", storage, { body });

  expect(response.status).toBe(422);
  expect(response.body.error).toEqual({
    code: "InvalidStorageConnectionRequest",
    message: "Cannot perform operation.",
    details,
  });
});

test("rejects a request without its body with the code that the service documents", async () => {
  const { fetch } = createTestPlatform();
  const send = async (path: string) => {
    const headers = { authorization: "Bearer alice" };
    const response = await fetch(`https://api.bentley.com${path}`, { method: "POST", headers });
    return [response.status, (await response.json()).error];
  };

  expect(await send(storage)).toEqual([422, { code: "MissingRequestBody", message: "Request body was not provided." }]);
  expect(await send("/export/connections")).toEqual([
    422,
    expect.objectContaining({ code: "InvalidExportConnectionRequest" }),
  ]);
});

test("accepts unknown properties and values", async () => {
  const { call } = createTestPlatform();
  const sourceFiles = [{ ...file, connectorType: "FROM-THE-FUTURE", color: "red" }];

  const { status } = await call("POST", storage, { body: { iModelId, sourceFiles, note: null } });

  expect(status).toBe(201);
});

test("rejects an update and a source file with their own codes", async () => {
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
  [{ exportType: "IFC", inputOptions: { modelIds: [] } }, "Provided modelIds value is not valid."],
])("rejects the export %j with its own error, because the service documents none", async (body, message) => {
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
    message: `The operation documents no response to an invalid request. ${message}`,
  });
});
