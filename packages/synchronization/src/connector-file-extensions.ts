/**
 * The file extensions that each connector type is known to read, in lower case.
 *
 * An extension can belong to several connectors: choose by the application that wrote the file. The list is incomplete,
 * because the copies of the vendor's sources of 2021 to 2025 are. The service may accept other extensions and types.
 *
 * @example
 * const readers = Object.entries(connectorFileExtensions)
 *   .filter(([, extensions]) => extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`)))
 *   .map(([connectorType]) => connectorType);
 */
export const connectorFileExtensions = {
  AUTOPLANT: ["dwg"],
  CIVIL: ["dgn"],
  CIVIL3D: ["dwg"],
  DWG: ["dwg", "dxf"],
  GEOSPATIAL: ["shp", "geojson", "kml", "geodb"],
  IFC: ["ifc"],
  MSTN: ["dgn", "i.dgn", "dwg", "3ds", "3dm", "skp", "fbx", "obj", "stl"],
  NWD: ["nwd", "nwc"],
  OBD: ["dgn"],
  OPENTOWER: ["otxml"],
  PROSTRUCTURES: ["dgn"],
  REVIT: ["rvt"],
  SPPID: ["zip"],
  SPXREVIEW: ["vue"],
} as const;
