import type { Call } from "../behaviours.js";
import type { ConfigurationScope } from "./configuration-register.js";
import { configurationResponse } from "./configuration-response.js";

/** Answers with a configuration as it is. */
export function getConfiguration(call: Call, scope: ConfigurationScope, id: string): Response {
  return configurationResponse(call, scope, id, 200);
}
