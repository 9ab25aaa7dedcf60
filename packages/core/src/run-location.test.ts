import { expect, test } from "vitest";
import { readRunLocation } from "./run-location.js";

const request = "https://proxy.example.com/export/connections/c1/runs";

test.each([
  "https://api.bentley.com/export/connections/c1/runs/r%2F7",
  "https://api.bentley.com/export/Connections/c1/Runs/r%2F7/?x=1#y",
  "https://api.bentley.com/synchronization/imodels/storageconnections/c1/runs/r%2F7",
  "https://api.bentley.com/synchronization/imodels/connection/c1/runs/r%2F7",
  "/export/connections/c1/runs/r%2F7",
  "runs/r%2F7",
])("reads connection and run from %s", (location) => {
  expect(readRunLocation(location, request)).toEqual({ connectionId: "c1", runId: "r/7" });
});

test.each([
  undefined,
  null,
  "",
  5,
  "https://",
  "https://api.bentley.com/export/connections/c1",
  "https://api.bentley.com/export/connections/c1/runs",
  "https://api.bentley.com/export/connections/c1/runs/100%",
  "https://api.bentley.com/export/connections/c1/runs/r1/tasks",
  "https://login.example.com/?return=/export/connections/c1/runs/new",
  "https://login.example.com/runs/1",
])("reads no run from %s", (location) => {
  expect(readRunLocation(location, request)).toBeUndefined();
});
