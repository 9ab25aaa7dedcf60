import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// Written from the documentation, never from the spec, so that a wrong edit of the spec fails here by name.
// Each page is https://developer.bentley.com/apis/synchronization/operations/<page>.

const read = ["synchronization:read", "itwin-platform"];
const modify = ["synchronization:modify", "itwin-platform"];
const general = "general-availability";
const preview = "technology-preview";
const seen = "Read on 2026-11-21.";

// biome-ignore format: a table.
const operations: [operationId: string, page: string, date: string, scopes: string[], lifecycle: string, statuses: string][] = [
  ["getAuthorizationInformation", "get-authorization-information", seen, read, general, "200 401 422 429"],
  ["getConnections", "get-connections", seen, read, general, "200 401 403 422 429"],
  ["getManifestConnections", "get-manifest-connections", seen, read, general, "200 401 429"],
  ["createManifestConnection", "create-manifest-connection", seen, modify, general, "201 401 409 422 429"],
  ["getManifestConnection", "get-manifest-connection", seen, read, general, "200 401 404 429"],
  ["updateManifestConnection", "update-manifest-connection", seen, modify, general, "200 401 404 422 429"],
  ["deleteManifestConnection", "delete-manifest-connection", seen, modify, general, "204 401 404 409 422 429"],
  ["getManifestConnectionRuns", "get-manifest-connection-runs", seen, read, general, "200 401 429"],
  ["createManifestConnectionRun", "create-manifest-connection-run", seen, modify, general, "202 303 401 403 404 409 422 429"],
  ["getManifestConnectionRun", "get-manifest-connection-run", seen, read, general, "200 401 403 404 422 429"],
  ["getManifestConnectionSourceFiles", "get-manifest-connection-sourcefiles", seen, read, general, "200 401 429"],
  ["addManifestConnectionSourceFile", "add-manifest-connection-sourcefile", seen, modify, general, "201 401 404 409 422 429"],
  ["getManifestConnectionSourceFile", "get-manifest-connection-sourcefile", seen, read, general, "200 401 404 422 429"],
  ["updateManifestConnectionSourceFile", "update-manifest-connection-sourcefile", seen, modify, general, "200 401 404 409 429"],
  ["removeManifestConnectionSourceFile", "remove-manifest-connection-sourcefile", seen, modify, general, "204 401 429"],
  ["getStorageConnections", "get-storage-connections", seen, read, general, "200 401 429"],
  ["createStorageConnection", "create-storage-connection", seen, modify, general, "201 401 404 409 422 429"],
  ["getStorageConnection", "get-storage-connection", seen, read, general, "200 401 404 422 429"],
  ["updateStorageConnection", "update-storage-connection", seen, modify, general, "200 401 404 422 429"],
  ["deleteStorageConnection", "delete-storage-connection", seen, modify, general, "204 401 404 422 429"],
  ["runStorageConnection", "run-storage-connection", seen, modify, general, "202 303 401 403 404 409 422 429"],
  ["getStorageConnectionRuns", "get-storage-connection-runs", seen, read, general, "200 401 403 422 429"],
  ["getStorageConnectionRun", "get-storage-connection-run", seen, read, general, "200 401 403 404 422 429"],
  ["getStorageConnectionSourceFiles", "get-storage-connection-sourcefiles", seen, read, general, "200 401 403 422 429"],
  ["addStorageConnectionSourceFile", "add-storage-connection-sourcefile", seen, modify, general, "201 401 403 404 409 422 429"],
  ["getStorageConnectionSourceFile", "get-storage-connection-sourcefile", seen, read, general, "200 401 404 422 429"],
  ["updateStorageConnectionSourceFile", "update-storage-connection-sourcefile", seen, modify, general, "200 401 404 422 429"],
  ["removeStorageConnectionSourceFile", "remove-storage-connection-sourcefile", seen, modify, general, "204 401 403 404 422 429"],
  ["getItwinConfiguration", "get-itwin-configuration", seen, read, preview, "200 401 404 422 429"],
  ["createItwinConfiguration", "create-itwin-configuration", seen, modify, preview, "200 201 401 429"],
  ["patchItwinConfiguration", "patch-itwin-configuration", seen, modify, preview, "200 401 404 422 429"],
  ["deleteItwinConfiguration", "delete-itwin-configuration", seen, modify, preview, "204 401 404 422 429"],
  ["getImodelConfiguration", "get-imodel-configuration", seen, read, preview, "200 401 404 422 429"],
  ["createImodelConfiguration", "create-imodel-configuration", seen, modify, preview, "200 201 401 422 429"],
  ["patchImodelConfiguration", "patch-imodel-configuration", seen, modify, preview, "200 401 404 422 429"],
  ["deleteImodelConfiguration", "delete-imodel-configuration", seen, modify, preview, "204 401 404 422 429"],
  ["getConnectionConfiguration", "get-connection-configuration", seen, read, preview, "200 401 404 422 429"],
  ["createConnectionConfiguration", "create-connection-configuration", seen, modify, preview, "200 201 401 429"],
  ["patchConnectionConfiguration", "patch-connection-configuration", seen, modify, preview, "200 401 429"],
  ["deleteConnectionConfiguration", "delete-connection-configuration", seen, modify, preview, "204 401 404 422 429"],
  ["getDiagnosticReports", "get-diagnostic-reports", seen, read, preview, "200 401 422 429"],
];

const openEnums = {
  AuthenticationType: "User Service",
  "ConnectionError.errorKey": "UserNotAuthenticated",
  ConnectorType:
    "AUTOPLANT CIVIL CIVIL3D DWG GEOSPATIAL IFC MSTN NWD OBD OPENTOWER PROSTRUCTURES REVIT SPPID SPXREVIEW",
  ExecutionResult: "Undetermined Success Error PartialSuccess Skipped Cancelled TimedOut",
  ExecutionState: "NotStarted Idle WaitingToExecute WaitingToRetry Executing Finalizing Completed Queued",
  JobPhase: "Preprocessor MasterFile ReferenceFile",
  "ManifestSourceFile.action": "bridge unmap",
  "SynchronizationReport.suggestedAction": "Warning",
};

const { paths, components } = JSON.parse(readFileSync(new URL("../openapi.json", import.meta.url), "utf8"));
const specified = new Map(
  Object.values<object>(paths)
    .flatMap((path) => Object.values(path))
    .map((operation) => [operation.operationId, operation]),
);

test.each(operations)("%s has the page, date, scopes, lifecycle and statuses of the documentation", (...row) => {
  const [operationId, page, date, scopes, lifecycle, statuses] = row;

  const { externalDocs, security, responses, ...operation } = specified.get(operationId) ?? {};

  expect({
    page: externalDocs,
    lifecycle: operation["x-lifecycle"],
    scopes: security?.map(({ oauth2 }: { oauth2: string[] }) => oauth2.join()),
    statuses: Object.keys(responses ?? {}).join(" "),
  }).toEqual({
    page: { description: date, url: `https://developer.bentley.com/apis/synchronization/operations/${page}` },
    lifecycle,
    scopes,
    statuses,
  });
});

test("the spec has no other operation", () => {
  expect([...specified.keys()].sort()).toEqual(operations.map(([operationId]) => operationId).sort());
});

test.each(Object.entries(openEnums))("the open enum %s has the documented values", (name, values) => {
  expect(readOpenEnums(components.schemas)[name]).toBe(values);
});

test("the spec has no other open enum", () => {
  expect(Object.keys(readOpenEnums(components.schemas)).sort()).toEqual(Object.keys(openEnums).sort());
});

/** The values of every open enum below the schemas, by schema and property. */
function readOpenEnums(schemas: Record<string, OpenEnum>, parent = ""): Record<string, string> {
  const entries = Object.entries(schemas).flatMap(([name, { "x-extensible-enum": values, properties = {} }]) => [
    ...(values ? [[parent + name, values.join(" ")]] : []),
    ...Object.entries(readOpenEnums(properties, `${parent}${name}.`)),
  ]);
  return Object.fromEntries(entries);
}

interface OpenEnum {
  "x-extensible-enum"?: string[];
  properties?: Record<string, OpenEnum>;
}
