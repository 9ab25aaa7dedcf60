import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// Written from the documentation, never from the spec, so that a wrong edit of the spec fails here by name. `copyOf` is
// the approximate year of the copy of the page.
// Each page is https://developer.bentley.com/apis/synchronization/operations/<page>.

const read = ["synchronization:read", "itwin-platform"];
const modify = ["synchronization:modify", "itwin-platform"];
const general = "general-availability";
const preview = "technology-preview";

// biome-ignore format: a table.
const operations: [operationId: string, page: string, copyOf: string, scopes: string[], lifecycle: string, statuses: string][] = [
  ["getAuthorizationInformation", "get-authorization-information", "2023", read, general, "200 401 422 429"],
  ["getConnections", "get-connections", "2024", read, general, "200 401 403 422 429"],
  ["getManifestConnections", "get-manifest-connections", "2024", read, general, "200 401 422 429"],
  ["createManifestConnection", "create-manifest-connection", "2024", modify, general, "201 401 409 422 429"],
  ["getManifestConnection", "get-manifest-connection", "2024", read, general, "200 401 404 422 429"],
  ["updateManifestConnection", "update-manifest-connection", "2024", modify, general, "200 401 404 422 429"],
  ["deleteManifestConnection", "delete-manifest-connection", "2024", modify, general, "204 401 404 409 422 429"],
  ["getManifestConnectionRuns", "get-manifest-connection-runs", "2024", read, general, "200 401 404 422 429"],
  ["createManifestConnectionRun", "create-manifest-connection-run", "2024", modify, general, "202 303 401 403 404 409 422 429"],
  ["getManifestConnectionRun", "get-manifest-connection-run", "2024", read, general, "200 401 404 422 429"],
  ["getManifestConnectionSourceFiles", "get-manifest-connection-sourcefiles", "2024", read, general, "200 401 422 429"],
  ["addManifestConnectionSourceFile", "add-manifest-connection-sourcefile", "2024", modify, general, "201 401 404 409 422 429"],
  ["getManifestConnectionSourceFile", "get-manifest-connection-sourcefile", "2024", read, general, "200 401 404 422 429"],
  ["updateManifestConnectionSourceFile", "update-manifest-connection-sourcefile", "2024", modify, general, "200 401 404 409 422 429"],
  ["removeManifestConnectionSourceFile", "remove-manifest-connection-sourcefile", "none", modify, general, "204 401 404 422 429"],
  ["getStorageConnections", "get-storage-connections", "2024", read, general, "200 401 429"],
  ["createStorageConnection", "create-storage-connection", "2024", modify, general, "201 401 404 409 422 429"],
  ["getStorageConnection", "get-storage-connection", "2024", read, general, "200 401 404 422 429"],
  ["updateStorageConnection", "update-storage-connection", "2024", modify, general, "200 401 404 422 429"],
  ["deleteStorageConnection", "delete-storage-connection", "none", modify, general, "204 401 404 422 429"],
  ["runStorageConnection", "run-storage-connection", "2024", modify, general, "202 303 401 403 404 409 422 429"],
  ["getStorageConnectionRuns", "get-storage-connection-runs", "2024", read, general, "200 401 403 422 429"],
  ["getStorageConnectionRun", "get-storage-connection-run", "2024", read, general, "200 401 403 404 422 429"],
  ["getStorageConnectionSourceFiles", "get-storage-connection-sourcefiles", "2024", read, general, "200 401 403 422 429"],
  ["addStorageConnectionSourceFile", "add-storage-connection-sourcefile", "2024", modify, general, "201 401 403 404 409 422 429"],
  ["getStorageConnectionSourceFile", "get-storage-connection-sourcefile", "2024", read, general, "200 401 404 422 429"],
  ["updateStorageConnectionSourceFile", "update-storage-connection-sourcefile", "2024", modify, general, "200 401 404 422 429"],
  ["removeStorageConnectionSourceFile", "remove-storage-connection-sourcefile", "2024", modify, general, "204 401 403 404 422 429"],
  ["getItwinConfiguration", "get-itwin-configuration", "2024", read, preview, "200 401 404 422 429"],
  ["createItwinConfiguration", "create-itwin-configuration", "2024", modify, preview, "201 401 409 422 429"],
  ["patchItwinConfiguration", "patch-itwin-configuration", "2024", modify, preview, "200 401 404 422 429"],
  ["deleteItwinConfiguration", "delete-itwin-configuration", "2023", modify, preview, "204 401 404 422 429"],
  ["getImodelConfiguration", "get-imodel-configuration", "2024", read, preview, "200 401 404 422 429"],
  ["createImodelConfiguration", "create-imodel-configuration", "2024", modify, preview, "201 401 409 422 429"],
  ["patchImodelConfiguration", "patch-imodel-configuration", "2025", modify, preview, "200 401 404 422 429"],
  ["deleteImodelConfiguration", "delete-imodel-configuration", "2024", modify, preview, "204 401 404 422 429"],
  ["getConnectionConfiguration", "get-connection-configuration", "2024", read, preview, "200 401 404 422 429"],
  ["createConnectionConfiguration", "create-connection-configuration", "2024", modify, preview, "201 401 409 422 429"],
  ["patchConnectionConfiguration", "patch-connection-configuration", "2024", modify, preview, "200 401 404 422 429"],
  ["deleteConnectionConfiguration", "delete-connection-configuration", "2025", modify, preview, "204 401 404 422 429"],
  ["getDiagnosticReports", "get-diagnostic-reports", "2024", read, preview, "200 401 422 429"],
];

const openEnums = {
  AuthenticationType: "User, Service",
  "ConnectionError.errorKey": "UserNotAuthenticated",
  ConnectorType:
    "AUTOPLANT, CIVIL, CIVIL3D, DWG, GEOSPATIAL, IFC, MSTN, NWD, OBD, OPENTOWER, PROSTRUCTURES, REVIT, SPPID, SPXREVIEW",
  "Error.code":
    "HeaderNotFound, InvalidAuthorizationScheme, InvalidHeaderValue, RequiredScopeMissing, Unauthorized, InsufficientPermissions, RateLimitExceeded, TooManyRequests",
  "ErrorDetails.code": "InvalidRequestBody, InvalidValue, MissingRequiredParameter, MissingRequiredProperty",
  ExecutionResult: "Undetermined, Success, Error, PartialSuccess, Skipped, Cancelled, TimedOut",
  ExecutionState: "NotStarted, Idle, WaitingToExecute, WaitingToRetry, Executing, Finalizing, Completed, Queued",
  JobPhase: "Preprocessor, MasterFile, ReferenceFile",
  "ServiceError.code":
    "ConfigurationNotFound, ConnectionAlreadyInUse, ConnectionNotFound, ConnectionRunNotFound, ConnectionSourceFileNotFound, FileMappingToTheIModelAlreadyExists, IModelAlreadyProcessingRequest, InvalidAuthorizationInformationRequest, InvalidBadgersRequest, InvalidConfigurationRequest, InvalidConnectionRunRequest, InvalidConnectionRunsRequest, InvalidConnectionsRequest, InvalidManifestConnectionRequest, InvalidManifestConnectionSourceFileRequest, InvalidStorageConnectionRequest, InvalidStorageConnectionSourceFileRequest, ManifestConnectionNotFound, ManifestConnectionSourceFileNotFound, MissingRequestBody, StorageConnectionNotFound, StorageConnectionSourceFileNotFound",
  "SynchronizationReport.suggestedAction": "Warning",
};

const { paths, components } = JSON.parse(readFileSync(new URL("../openapi.json", import.meta.url), "utf8"));
const specified = new Map(
  Object.values<object>(paths)
    .flatMap((path) => Object.values(path))
    .map((operation) => [operation.operationId, operation]),
);

test.each(operations)("%s has the page, date, scopes, lifecycle and statuses of the documentation", (...row) => {
  const [operationId, page, copyOf, scopes, lifecycle, statuses] = row;

  const { externalDocs, security, responses, ...operation } = specified.get(operationId) ?? {};

  expect({
    page: externalDocs,
    lifecycle: operation["x-lifecycle"],
    scopes: security?.map(({ oauth2 }: { oauth2: string[] }) => oauth2.join()),
    statuses: Object.keys(responses ?? {}).join(" "),
  }).toEqual({
    page: { description: dated(copyOf), url: `https://developer.bentley.com/apis/synchronization/operations/${page}` },
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

test("a response has no required property beyond the rule in docs/open-questions.md", () => {
  const received = Object.entries<{ required?: string[] }>(components.schemas).filter(
    ([name]) => !/Create$/.test(name),
  );
  const required = received.flatMap(([, schema]) => schema.required ?? []);

  expect([...new Set(required)].sort()).toEqual([
    "authorizationInformation",
    "configuration",
    "connection",
    "connections",
    "href",
    "iModelId",
    "iTwinId",
    "id",
    "isUserAuthorized",
    "reports",
    "run",
    "runs",
    "scopeId",
    "sourceFile",
    "sourceFiles",
    "state",
  ]);
});

function dated(year: string): string {
  return year === "none" ? "No copy was found on 2026-11-21." : `Copy of about ${year}, read on 2026-11-21.`;
}

/** The values of every open enum below the schemas, by schema and property. */
function readOpenEnums(schemas: Record<string, OpenEnum>, parent = ""): Record<string, string> {
  const entries = Object.entries(schemas).flatMap(([name, { "x-extensible-enum": values, properties = {} }]) => [
    ...(values ? [[parent + name, values.join(", ")]] : []),
    ...Object.entries(readOpenEnums(properties, `${parent}${name}.`)),
  ]);
  return Object.fromEntries(entries);
}

interface OpenEnum {
  "x-extensible-enum"?: string[];
  properties?: Record<string, OpenEnum>;
}
