import type { Call } from "../behaviours.js";
import { operationResponse } from "../operation-response.js";
import type { ConfigurationScope } from "./configuration-register.js";

/** Forgets what is set at a scope, so that wider settings and defaults hold there again. */
export function deleteConfiguration({ operation, state }: Call, scope: ConfigurationScope, id: string): Response {
  state.configurations.set(scope, id, undefined);
  return operationResponse(operation, 204, undefined);
}
