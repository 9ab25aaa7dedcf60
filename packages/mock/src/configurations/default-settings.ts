import type { ConfigurationScope, Settings } from "./configuration-register.js";

/** What holds where nothing is set, by the scope at which it can be set. Only documented defaults are here. */
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
