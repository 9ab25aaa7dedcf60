export { createDriftReport, type DriftReport, type DriftReportOptions } from "./drift/create-drift-report.js";
export type { CountedDrift, Drift } from "./drift/drift.js";
export { findDrift } from "./drift/find-drift.js";
