import { type Connection, iTwinId } from "../connections/connection.js";
import { defaultSettings } from "./default-settings.js";

/** What a configuration is of, from the widest on; a path names it by `itwinid` and so on. */
export type ConfigurationScope = "itwin" | "imodel" | "connection";

/** Settings by name. */
export type Settings = Readonly<Record<string, unknown>>;

/** What is set, in memory. */
export interface ConfigurationRegister {
  /** Gives what is set at a scope itself. */
  get(scope: ConfigurationScope, id: string): Settings | undefined;
  /** Gives what holds at a scope: of a setting the narrowest value, or else its default. */
  resolve(scope: ConfigurationScope, id: string): Settings;
  /** Replaces what is set at a scope, or forgets it. */
  set(scope: ConfigurationScope, id: string, settings: Settings | undefined): void;
}

const scopes: readonly ConfigurationScope[] = ["itwin", "imodel", "connection"];

/** Makes a register in which nothing is set; the connections say which iModel is theirs. */
export function createConfigurationRegister(connections: readonly Connection[]): ConfigurationRegister {
  const configurations = new Map<string, Settings | undefined>();
  const get: ConfigurationRegister["get"] = (scope, id) => configurations.get(`${scope} ${id}`);
  return {
    get,
    resolve(scope, id) {
      const imodel = scope === "imodel" ? id : connections.find((connection) => connection.id === id)?.iModelId;
      const ids = { itwin: scope === "itwin" ? id : iTwinId, imodel: imodel ?? "", connection: id };
      const chain = scopes.slice(0, scopes.indexOf(scope) + 1);
      return Object.assign({}, ...chain.map((each) => ({ ...defaultSettings[each], ...get(each, ids[each]) })));
    },
    set: (scope, id, settings) => void configurations.set(`${scope} ${id}`, settings),
  };
}
