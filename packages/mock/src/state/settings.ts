/** The levels at which a configuration is stored, from the widest to the narrowest; paths name them `itwinid` and so on. */
export const configurationScopes = ["itwin", "imodel", "connection"] as const;

/** A level at which a configuration is stored. */
export type ConfigurationScope = (typeof configurationScopes)[number];

/** Settings by name. */
export type Settings = Readonly<Record<string, unknown>>;
