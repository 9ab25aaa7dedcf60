import type { ResourceFacts, ResponseFacts } from "../../service-facts.ts";
import { failure, invalidValue } from "../operation-facts.ts";

/** The same on the pages of every scope. */
export const configurationNotFound = failure("ConfigurationNotFound", "Requested Configuration is not available.");

/** Where its details are not shown. */
export const invalidConfiguration = failure("InvalidConfigurationRequest", "Cannot perform operation.");

/** Where they are. */
export function invalidScope(parameter: string): ResponseFacts {
  return failure("InvalidConfigurationRequest", "Cannot perform operation.", invalidValue(parameter));
}

/** The settings of a scope as the pages print them. */
export function configuration(scopeId: string, settings: object, resolvedSettings: object): ResponseFacts {
  return { schema: "ConfigurationResponse", example: { configuration: { scopeId, settings, resolvedSettings } } };
}

const iTwinSettings = {
  "uploadDgnRealityData?": "boolean = true",
  "convertDgnTerrainModels?": "boolean = false",
  "squashIntermediateRevisions?": "boolean = false",
  "convertDgnHyperModelingSections?": "boolean = true",
  "skipRvtReprojection?": "boolean = false",
  // In an example only, so that its default is not known.
  "allowRevitIgnoreGcs?": "boolean",
};

const iModelSettings = {
  "clampZExtent?": "boolean = false",
  "overrideRvtReprojectionDistance?": "integer = 0",
  "ignoreIfcGlobalIds?": "boolean = false",
};

// At least two more are documented, but their names were not seen.
const connectionSettings = {
  "reclassifyDgnElements?": "boolean = false",
  "ignoreDgnAttachments?": "boolean = false",
  "enableSheetsAndDrawings?": "boolean = false",
  "enableC3dGraphsIn2dModel?": "boolean = false",
  "enableSheetIndex?": "boolean = false",
  "filterBySheetIndex?": "boolean = false",
};

/** What the pages of every scope say of settings. */
export const configurationSchemas: ResourceFacts["schemas"] = {
  ITwinConfiguration: iTwinSettings,
  IModelConfiguration: iModelSettings,
  ConnectionConfiguration: connectionSettings,
  ConfigurationResponse: { configuration: "Configuration" },
  Configuration: {
    scopeId: "string",
    "settings?": "ConfigurationSettings",
    "resolvedSettings?": "ConfigurationSettings",
  },
  ConfigurationSettings: { ...iTwinSettings, ...iModelSettings, ...connectionSettings },
};
