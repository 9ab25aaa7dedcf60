import type { Clock } from "./clock.js";
import { runDuration } from "./run-stage.js";
import type { TaskOutcome } from "./task-outcome.js";

/** A run as planned at its start; its progress follows from the time. */
export interface Run {
  readonly id: string;
  /** In milliseconds, on the clock of the platform. */
  readonly startedAt: number;
  /** Whether the run fails before it begins because its user has not given consent. */
  readonly lacksConsent: boolean;
  readonly jobs: readonly PlannedJob[];
}

/** The work of one connector in a run. */
export interface PlannedJob {
  readonly id: string;
  readonly connectorType?: string | undefined;
  readonly tasks: readonly PlannedTask[];
}

/** The work on one file. */
export interface PlannedTask {
  readonly id: string;
  readonly outcome: TaskOutcome;
  /** The caller's identifier of the source file; an export has none. */
  readonly fileId?: string;
  /** The file that an export writes. */
  readonly outputFileId?: string;
}

/** Returns the position of a run on its timetable, in seconds. */
export function secondsInto(run: Run, { now, speed }: Clock): number {
  return ((now() - run.startedAt) / 1000) * speed;
}

/** Returns whether a run has not ended yet. */
export function isActive(run: Run, clock: Clock): boolean {
  return secondsInto(run, clock) < runDuration(run.lacksConsent);
}
