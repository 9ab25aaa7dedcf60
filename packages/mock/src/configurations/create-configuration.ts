import type { Behaviour } from "../behaviours.js";
import type { ConfigurationScope } from "./configuration-register.js";
import { configurationResponse } from "./configuration-response.js";

/**
 * Sets what the body names at a scope, which may be unknown to the mock: iTwins and iModels belong to other services.
 *
 * Whether creation answers with 200 or 201 is not documented. Here a configuration that is new gets 201, and one that
 * takes the place of another 200.
 */
export function createConfiguration(scope: ConfigurationScope): Behaviour {
  return (call) => {
    const { configurations } = call.state;
    const id = call.parameters[`${scope}id`] ?? "";
    const status = configurations.get(scope, id) ? 200 : 201;
    configurations.set(scope, id, call.body);
    return configurationResponse(call, scope, id, status);
  };
}
