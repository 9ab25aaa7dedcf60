import { operationRows } from "./operation-rows.ts";
import type { PolicyRow } from "./policy-row.ts";
import { receivedRows } from "./received-rows.ts";
import { sentRows } from "./sent-rows.ts";
import { serviceRows } from "./service-rows.ts";

/** What is major, minor, patch and none, by what an edit is about. */
export const policy: Record<string, PolicyRow[]> = {
  "What is called and imported": operationRows,
  "What is sent": sentRows,
  "What is received": receivedRows,
  "The service and the wording": serviceRows,
};
