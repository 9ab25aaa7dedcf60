/** Limits of a process, which the network checks each of its requests against. */
export interface Limits {
  /** The only user whose token the process may send. */
  user: string;
  /** No request is sent after this time in ms. */
  deadline?: number | undefined;
  /** The time in ms after which the signal of the process is aborted. */
  abortsAfter?: number | undefined;
  /** Maximum time in ms that the code of the user itself takes after the deadline. @default 0 */
  ownTime?: number;
  /** The process dies at this request, counted from 1. */
  diesAt?: number | undefined;
  /** Shows 303 responses like browsers do. */
  hidesRedirects?: boolean | undefined;
}

/** The owner of timers and requests. A process that has died does nothing any more. */
export interface SimulatedProcess {
  readonly name: string;
  readonly limits: Limits;
  /** The end of its deadline, on the clock of the schedule. */
  readonly endsAt: number;
  readonly signal: AbortSignal;
  isDead: boolean;
  /** Called at its death. */
  onDeath: () => void;
}
