import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// Written from the documentation, never from the spec, so that a wrong edit of the spec fails here by name. `copyOf` is
// the approximate year of the copy of the page.
// Each page is https://developer.bentley.com/apis/export/operations/<page>.

const read = ["export:read", "itwin-platform"];
const modify = ["export:modify", "itwin-platform"];

const operations: [operationId: string, page: string, copyOf: string, scopes: string[], statuses: string][] = [
  ["getAuthorizationInformation", "get-authorizationinformation", "2023", ["export:read"], "200 401 422 429"],
  ["getExportConnections", "get-export-connections", "2024", read, "200 401 403 404 429"],
  ["createExportConnection", "create-export-connection", "2024", modify, "201 401 422 429"],
  ["getExportConnection", "get-export-connection", "2024", read, "200 401 403 404 429"],
  ["deleteExportConnection", "delete-export-connection", "2024", ["itwin-platform"], "204 401 404 409 422 429"],
  ["getExportConnectionRuns", "get-export-connection-runs", "2024", read, "200 401 429"],
  ["createExportConnectionRun", "create-export-connection-run", "2024", modify, "202 303 401 409 429"],
  ["getExportConnectionRun", "get-export-connection-run", "2024", read, "200 401 403 429"],
];

const openEnums = {
  AuthenticationType: "User",
  "Error.code":
    "HeaderNotFound, InvalidAuthorizationScheme, InvalidHeaderValue, RequiredScopeMissing, Unauthorized, InsufficientPermissions, RateLimitExceeded, TooManyRequests",
  "ErrorDetails.code": "InvalidRequestBody, InvalidValue, MissingRequiredParameter, MissingRequiredProperty",
  ExecutionResult: "Undetermined, Success, Error, PartialSuccess, Skipped, Cancelled, TimedOut",
  ExecutionState: "NotStarted, Idle, WaitingToExecute, WaitingToRetry, Executing, Finalizing, Completed, Queued",
  "ExportRunOutputOptions.location": "USER_BLOB_STORAGE",
  IfcVersion: "IFC4.3, IFC2x3, IFC2x3 CV 2.0, IFC4 RV 1.2, IFC4.3 ABV",
  "ServiceError.code":
    "ConnectionAlreadyInUse, ConnectionNotFound, InvalidAuthorizationInformationRequest, InvalidExportConnectionRequest",
};

const { paths, components } = JSON.parse(readFileSync(new URL("../openapi.json", import.meta.url), "utf8"));
const specified = new Map(
  Object.values<object>(paths)
    .flatMap((path) => Object.values(path))
    .map((operation) => [operation.operationId, operation]),
);

test.each(operations)("%s has the page, date, scopes, lifecycle and statuses of the documentation", (...row) => {
  const [operationId, page, copyOf, scopes, statuses] = row;

  const { externalDocs, security, responses, ...operation } = specified.get(operationId) ?? {};

  expect({
    page: externalDocs,
    lifecycle: operation["x-lifecycle"],
    scopes: security?.map(({ oauth2 }: { oauth2: string[] }) => oauth2.join()),
    statuses: Object.keys(responses ?? {}).join(" "),
  }).toEqual({
    page: { description: dated(copyOf), url: `https://developer.bentley.com/apis/export/operations/${page}` },
    lifecycle: "unknown",
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
    "connection",
    "connections",
    "href",
    "id",
    "isUserAuthorized",
    "run",
    "runs",
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
