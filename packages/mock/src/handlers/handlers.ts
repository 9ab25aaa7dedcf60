import { getAuthorizationInformation } from "./authorization-information.js";
import type { Handler } from "./call.js";
import { createConfiguration, deleteConfiguration, getConfiguration, patchConfiguration } from "./configurations.js";
import { createConnection } from "./connections/create-connection.js";
import { listConnections } from "./connections/list-connections.js";
import { deleteConnection, getConnection, updateConnection } from "./connections/single-connection.js";
import { getRun, listRuns } from "./runs/list-runs.js";
import { startRun } from "./runs/start-run.js";
import {
  getSourceFile,
  removeSourceFile,
  updateSourceFile,
  withSourceFile,
} from "./source-files/single-source-file.js";
import { addSourceFile, listSourceFiles } from "./source-files/source-file-list.js";
import { withConnection } from "./with-connection.js";

/** The handlers by service and operation. Other operations respond with the examples of their specification. */
export const handlers: Record<string, Record<string, Handler>> = {
  export: {
    getAuthorizationInformation,
    getExportConnections: listConnections("export"),
    createExportConnection: createConnection("export"),
    getExportConnection: withConnection("export", getConnection),
    deleteExportConnection: withConnection("export", deleteConnection),
    getExportConnectionRuns: withConnection("export", listRuns),
    createExportConnectionRun: withConnection("export", startRun),
    getExportConnectionRun: withConnection("export", getRun),
  },
  synchronization: {
    getAuthorizationInformation,
    getConnections: listConnections("manifest", "storage"),

    getManifestConnections: listConnections("manifest"),
    createManifestConnection: createConnection("manifest"),
    getManifestConnection: withConnection("manifest", getConnection),
    updateManifestConnection: withConnection("manifest", updateConnection),
    deleteManifestConnection: withConnection("manifest", deleteConnection),
    getManifestConnectionRuns: withConnection("manifest", listRuns),
    createManifestConnectionRun: withConnection("manifest", startRun),
    getManifestConnectionRun: withConnection("manifest", getRun),
    getManifestConnectionSourceFiles: withConnection("manifest", listSourceFiles),
    addManifestConnectionSourceFile: withConnection("manifest", addSourceFile),
    getManifestConnectionSourceFile: withSourceFile("manifest", getSourceFile),
    updateManifestConnectionSourceFile: withSourceFile("manifest", updateSourceFile),
    removeManifestConnectionSourceFile: withSourceFile("manifest", removeSourceFile),

    getStorageConnections: listConnections("storage"),
    createStorageConnection: createConnection("storage"),
    getStorageConnection: withConnection("storage", getConnection),
    updateStorageConnection: withConnection("storage", updateConnection),
    deleteStorageConnection: withConnection("storage", deleteConnection),
    getStorageConnectionRuns: withConnection("storage", listRuns),
    runStorageConnection: withConnection("storage", startRun),
    getStorageConnectionRun: withConnection("storage", getRun),
    getStorageConnectionSourceFiles: withConnection("storage", listSourceFiles),
    addStorageConnectionSourceFile: withConnection("storage", addSourceFile),
    getStorageConnectionSourceFile: withSourceFile("storage", getSourceFile),
    updateStorageConnectionSourceFile: withSourceFile("storage", updateSourceFile),
    removeStorageConnectionSourceFile: withSourceFile("storage", removeSourceFile),

    createItwinConfiguration: createConfiguration("itwin"),
    getItwinConfiguration: getConfiguration("itwin"),
    patchItwinConfiguration: patchConfiguration("itwin"),
    deleteItwinConfiguration: deleteConfiguration("itwin"),
    createImodelConfiguration: createConfiguration("imodel"),
    getImodelConfiguration: getConfiguration("imodel"),
    patchImodelConfiguration: patchConfiguration("imodel"),
    deleteImodelConfiguration: deleteConfiguration("imodel"),
    createConnectionConfiguration: createConfiguration("connection"),
    getConnectionConfiguration: getConfiguration("connection"),
    patchConnectionConfiguration: patchConfiguration("connection"),
    deleteConnectionConfiguration: deleteConfiguration("connection"),
  },
};
