import { type Connection, iTwinId } from "./connection.js";
import { defaultSettings } from "./default-settings.js";
import { type ConfigurationScope, configurationScopes, type Settings } from "./settings.js";

/** The configurations in memory. */
export interface ConfigurationStore {
  /** Returns the settings stored at a scope itself. */
  get(scope: ConfigurationScope, id: string): Settings | undefined;
  /** Returns the settings in effect at a scope: for each one the narrowest value, or its default. */
  resolve(scope: ConfigurationScope, id: string): Settings;
  /** Replaces the settings at a scope, or deletes them. */
  set(scope: ConfigurationScope, id: string, settings: Settings | undefined): void;
}

/** Creates an empty store; the connections determine the iModel of a connection's settings. */
export function createConfigurationStore(connections: readonly Connection[]): ConfigurationStore {
  const configurations = new Map<string, Settings | undefined>();
  const get: ConfigurationStore["get"] = (scope, id) => configurations.get(`${scope} ${id}`);
  return {
    get,
    resolve(scope, id) {
      const imodel = scope === "imodel" ? id : connections.find((connection) => connection.id === id)?.iModelId;
      const ids = { itwin: scope === "itwin" ? id : iTwinId, imodel: imodel ?? "", connection: id };
      const chain = configurationScopes.slice(0, configurationScopes.indexOf(scope) + 1);
      return Object.assign({}, ...chain.map((each) => ({ ...defaultSettings[each], ...get(each, ids[each]) })));
    },
    set: (scope, id, settings) => void configurations.set(`${scope} ${id}`, settings),
  };
}
