import type { Call } from "../behaviours.js";
import type { ConfigurationScope, Settings } from "./configuration-register.js";
import { configurationResponse } from "./configuration-response.js";

/** Changes what the body names and keeps the rest. */
export function patchConfiguration(call: Call, scope: ConfigurationScope, id: string, settings: Settings): Response {
  call.state.configurations.set(scope, id, { ...settings, ...call.body });
  return configurationResponse(call, scope, id, 200);
}
