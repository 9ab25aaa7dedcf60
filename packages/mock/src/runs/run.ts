import type { PlatformState } from "../platform-state.js";
import { runDuration } from "./run-stage.js";
import type { TaskOutcome } from "./task-outcome.js";

/** A run as it was decided when it was started; how far it is follows from the time. */
export interface Run {
  readonly id: string;
  /** In milliseconds, on the clock of the platform. */
  readonly startedAt: number;
  /** Whether it works in the name of a user who has not allowed that, so that it fails before it begins. */
  readonly lacksConsent: boolean;
  readonly jobs: readonly PlannedJob[];
}

/** What one connector does in a run. */
export interface PlannedJob {
  readonly id: string;
  readonly connectorType?: string | undefined;
  readonly tasks: readonly PlannedTask[];
}

/** The work on one file. */
export interface PlannedTask {
  readonly id: string;
  readonly outcome: TaskOutcome;
  /** The caller's name for the file that is read; an export reads none. */
  readonly fileId?: string;
  /** The file that an export writes. */
  readonly outputFileId?: string;
}

/** What the time of a platform depends on. */
export type Clock = Pick<PlatformState, "now" | "speed">;

/** Gives how far a run is on its timetable, in seconds. */
export function secondsInto(run: Run, { now, speed }: Clock): number {
  return ((now() - run.startedAt) / 1000) * speed;
}

/** Tells whether a run still goes on. */
export function isActive(run: Run, clock: Clock): boolean {
  return secondsInto(run, clock) < runDuration(run.lacksConsent);
}
