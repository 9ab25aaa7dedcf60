import type { ConfigurationScope, Settings } from "./settings.js";

/** The documented defaults, by the scope at which a setting can be stored. */
export const defaultSettings: Readonly<Record<ConfigurationScope, Settings>> = {
  itwin: {
    uploadDgnRealityData: true,
    convertDgnTerrainModels: false,
    squashIntermediateRevisions: false,
    convertDgnHyperModelingSections: true,
    skipRvtReprojection: false,
  },
  imodel: {
    clampZExtent: false,
    overrideRvtReprojectionDistance: 0,
    ignoreIfcGlobalIds: false,
  },
  connection: {
    reclassifyDgnElements: false,
    ignoreDgnAttachments: false,
    enableSheetsAndDrawings: false,
    enableC3dGraphsIn2dModel: false,
    enableSheetIndex: false,
    filterBySheetIndex: false,
  },
};
