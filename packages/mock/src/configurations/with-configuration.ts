import type { Behaviour, Call } from "../behaviours.js";
import { notFound } from "../not-found.js";
import type { ConfigurationScope, Settings } from "./configuration-register.js";

/** Makes a behaviour of one that works on the configuration in the path, and refuses a call where nothing is set. */
export function withConfiguration(
  scope: ConfigurationScope,
  answer: (call: Call, scope: ConfigurationScope, id: string, settings: Settings) => Response,
): Behaviour {
  return (call) => {
    const id = call.parameters[`${scope}id`] ?? "";
    const settings = call.state.configurations.get(scope, id);
    return settings ? answer(call, scope, id, settings) : notFound(call.operation, `${scope}id`);
  };
}
