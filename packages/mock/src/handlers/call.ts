import type { Body } from "../request/read-body.js";
import type { Operation } from "../spec/operation.js";
import type { PlatformState } from "../state/platform-state.js";

/** A valid request and the state of the platform. */
export interface Call {
  operation: Operation;
  url: URL;
  /** Path parameters by name. */
  parameters: Readonly<Record<string, string>>;
  body: Body;
  /** Whether a list contains complete items, as requested by `Prefer: return=representation`. */
  prefersRepresentation: boolean;
  user: string;
  state: PlatformState;
}

/** Creates the response to a valid request from the state. */
export type Handler = (call: Call) => Response;
