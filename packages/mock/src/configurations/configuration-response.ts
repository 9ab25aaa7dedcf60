import type { Call } from "../behaviours.js";
import { operationResponse } from "../operation-response.js";
import type { ConfigurationScope } from "./configuration-register.js";

/** Answers with what is set at a scope, and with what holds there. */
export function configurationResponse(
  { operation, state }: Call,
  scope: ConfigurationScope,
  scopeId: string,
  status: number,
): Response {
  const settings = state.configurations.get(scope, scopeId);
  const resolvedSettings = state.configurations.resolve(scope, scopeId);
  return operationResponse(operation, status, { configuration: { scopeId, settings, resolvedSettings } });
}
