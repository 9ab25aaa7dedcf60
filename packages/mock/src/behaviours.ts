import type { ConsentRegister } from "./consent-register.js";
import { getAuthorizationInformation } from "./get-authorization-information.js";
import type { Operation } from "./operation.js";

/** A valid request, and the state it works on. */
export interface Call {
  operation: Operation;
  url: URL;
  user: string;
  consents: ConsentRegister;
}

/** Answers a valid request from state. */
export type Behaviour = (call: Call) => Response;

/** What is written by hand, by service and operation. Everything else answers from the examples of its specification. */
export const behaviours: Record<string, Record<string, Behaviour>> = {
  export: { getAuthorizationInformation },
  synchronization: { getAuthorizationInformation },
};
