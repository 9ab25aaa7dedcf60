import { exampleResponse } from "../response/example-response.js";
import { notFound } from "../response/not-found.js";
import { operationResponse } from "../response/operation-response.js";
import type { ConfigurationScope, Settings } from "../state/settings.js";
import type { Call, Handler } from "./call.js";

/**
 * Stores settings at a scope that has none; they are changed by a patch.
 *
 * The iTwin or iModel may be unknown, because other services manage them.
 */
export function createConfiguration(scope: ConfigurationScope): Handler {
  return (call) => {
    const { configurations } = call.state;
    const id = idOf(call, scope);
    const conflict = configurations.get(scope, id) && exampleResponse(call.operation, 409);
    if (conflict) return conflict;
    configurations.set(scope, id, call.body);
    return configurationResponse(call, scope, 201);
  };
}

/** Returns the settings of a scope. */
export function getConfiguration(scope: ConfigurationScope): Handler {
  return withSettings(scope, (call) => configurationResponse(call, scope, 200));
}

/** Changes the settings in the body and keeps the others. */
export function patchConfiguration(scope: ConfigurationScope): Handler {
  return withSettings(scope, (call, settings) => {
    call.state.configurations.set(scope, idOf(call, scope), { ...settings, ...call.body });
    return configurationResponse(call, scope, 200);
  });
}

/** Deletes the settings of a scope; wider settings and defaults take effect again. */
export function deleteConfiguration(scope: ConfigurationScope): Handler {
  return withSettings(scope, (call) => {
    call.state.configurations.set(scope, idOf(call, scope), undefined);
    return operationResponse(call.operation, 204, undefined);
  });
}

function withSettings(scope: ConfigurationScope, handle: (call: Call, settings: Settings) => Response): Handler {
  return (call) => {
    const settings = call.state.configurations.get(scope, idOf(call, scope));
    return settings ? handle(call, settings) : notFound(call.operation, `${scope}id`);
  };
}

function configurationResponse(call: Call, scope: ConfigurationScope, status: number): Response {
  const { configurations } = call.state;
  const scopeId = idOf(call, scope);
  const settings = configurations.get(scope, scopeId);
  const resolvedSettings = configurations.resolve(scope, scopeId);
  return operationResponse(call.operation, status, { configuration: { scopeId, settings, resolvedSettings } });
}

function idOf({ parameters }: Call, scope: ConfigurationScope): string {
  return parameters[`${scope}id`] ?? "";
}
