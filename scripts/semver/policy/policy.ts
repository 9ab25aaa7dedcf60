import { operationRows } from "./operation-rows.ts";
import type { PolicyRow } from "./policy-row.ts";
import { receivedRows } from "./received-rows.ts";
import { sentRows } from "./sent-rows.ts";
import { serviceRows } from "./service-rows.ts";

/** The bump of each kind of edit, by the part of the API that it concerns. */
export const policy: Record<string, PolicyRow[]> = {
  Names: operationRows,
  Requests: sentRows,
  Responses: receivedRows,
  "Service and wording": serviceRows,
};
