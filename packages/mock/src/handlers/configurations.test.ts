import { expect, test } from "vitest";
import { platformSpec } from "../spec/platform-spec.js";
import { defaultSettings } from "../state/default-settings.js";
import { createTestPlatform, iModelId } from "../testing/create-test-platform.js";

const folder = "/synchronization/configurations";
const itwin = `${folder}/itwins/5fb9aa98-9874-4697-b942-d19728840f19`;
const imodel = `${folder}/imodels/${iModelId}`;

test("creates, reads, changes and deletes settings", async () => {
  const { call } = createTestPlatform();

  const created = await call("POST", imodel, { body: { clampZExtent: true } });
  const patched = await call("PATCH", imodel, { body: { overrideRvtReprojectionDistance: 5 } });
  const found = await call("GET", imodel);
  const duplicate = await call("POST", imodel, { body: { ignoreIfcGlobalIds: true } });
  const deleted = await call("DELETE", imodel);
  const gone = await call("GET", imodel);

  const statuses = [created, patched, found, duplicate, deleted, gone].map(({ status }) => status);
  expect(statuses).toEqual([201, 200, 200, 409, 204, 404]);
  expect(found.body.configuration).toMatchObject({
    scopeId: iModelId,
    settings: { clampZExtent: true, overrideRvtReprojectionDistance: 5 },
    resolvedSettings: { clampZExtent: true, ignoreIfcGlobalIds: false, uploadDgnRealityData: true },
  });
  expect(gone.body.error.code).toBe("ConfigurationNotFound");
});

test("prefers a narrower scope over a wider one, and any scope over the defaults", async () => {
  const { call, connectStorage } = createTestPlatform();
  const connection = `${folder}/connections/${(await connectStorage("bridge.dgn")).split("/").at(-1)}`;
  await call("POST", itwin, { body: { uploadDgnRealityData: false, skipRvtReprojection: true } });
  await call("POST", imodel, { body: { clampZExtent: true } });

  await call("POST", connection, { body: { enableSheetIndex: true } });
  const { resolvedSettings } = (await call("GET", connection)).body.configuration;
  await call("DELETE", itwin);
  const after = (await call("GET", connection)).body.configuration.resolvedSettings;

  expect(resolvedSettings).toEqual({
    ...defaultSettings.itwin,
    ...defaultSettings.imodel,
    ...defaultSettings.connection,
    uploadDgnRealityData: false,
    skipRvtReprojection: true,
    clampZExtent: true,
    enableSheetIndex: true,
  });
  expect(after.uploadDgnRealityData).toBe(true);
});

test("has no settings of narrower scopes or other iTwins at an iTwin", async () => {
  const { call } = createTestPlatform();
  await call("POST", `${folder}/itwins/another`, { body: { skipRvtReprojection: true } });

  const { resolvedSettings } = (await call("GET", `${folder}/itwins/another`)).body.configuration;
  const elsewhere = (await call("POST", imodel, { body: {} })).body.configuration.resolvedSettings;

  expect(resolvedSettings).toEqual({ ...defaultSettings.itwin, skipRvtReprojection: true });
  expect(elsewhere.skipRvtReprojection).toBe(false);
});

test("rejects a setting of another type", async () => {
  const { call } = createTestPlatform();

  const { status, body } = await call("POST", imodel, { body: { clampZExtent: "yes" } });

  expect(status).toBe(422);
  expect(body.error).toMatchObject({
    code: "InvalidConfigurationRequest",
    details: [{ code: "InvalidValue", message: "Provided clampZExtent value is not valid.", target: "clampZExtent" }],
  });
});

test.each([
  ["itwin", "ITwinConfiguration"],
  ["imodel", "IModelConfiguration"],
  ["connection", "ConnectionConfiguration"],
] as const)("has the documented defaults of %s settings", (scope, name) => {
  const schemas = platformSpec().documents.synchronization?.components?.schemas as Record<
    string,
    { properties: Properties }
  >;

  const documented = Object.entries(schemas[name]?.properties ?? {}).filter(
    ([, { default: value }]) => value !== undefined,
  );

  expect(defaultSettings[scope]).toEqual(Object.fromEntries(documented.map(([key, schema]) => [key, schema.default])));
});

type Properties = Record<string, { default?: unknown }>;
