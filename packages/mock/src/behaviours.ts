import { createConfiguration } from "./configurations/create-configuration.js";
import { deleteConfiguration } from "./configurations/delete-configuration.js";
import { getConfiguration } from "./configurations/get-configuration.js";
import { patchConfiguration } from "./configurations/patch-configuration.js";
import { withConfiguration } from "./configurations/with-configuration.js";
import { createConnection } from "./connections/create-connection.js";
import { deleteConnection } from "./connections/delete-connection.js";
import { getConnection } from "./connections/get-connection.js";
import { listConnections } from "./connections/list-connections.js";
import { updateConnection } from "./connections/update-connection.js";
import { withConnection } from "./connections/with-connection.js";
import { getAuthorizationInformation } from "./get-authorization-information.js";
import type { Operation } from "./operation.js";
import type { PlatformState } from "./platform-state.js";
import type { Body } from "./read-body.js";
import { getRun } from "./runs/get-run.js";
import { listRuns } from "./runs/list-runs.js";
import { startRun } from "./runs/start-run.js";
import { addSourceFile } from "./source-files/add-source-file.js";
import { getSourceFile } from "./source-files/get-source-file.js";
import { listSourceFiles } from "./source-files/list-source-files.js";
import { removeSourceFile } from "./source-files/remove-source-file.js";
import { updateSourceFile } from "./source-files/update-source-file.js";
import { withSourceFile } from "./source-files/with-source-file.js";

/** A valid request, and the state it works on. */
export interface Call {
  operation: Operation;
  url: URL;
  /** What was filled into the path, by name. */
  parameters: Readonly<Record<string, string>>;
  body: Body;
  /** Whether a list shall have whole items, as `Prefer: return=representation` asks for. */
  prefersRepresentation: boolean;
  user: string;
  state: PlatformState;
}

/** Answers a valid request from state. */
export type Behaviour = (call: Call) => Response;

/** What is written by hand, by service and operation. Everything else answers from the examples of its specification. */
export const behaviours: Record<string, Record<string, Behaviour>> = {
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
    getItwinConfiguration: withConfiguration("itwin", getConfiguration),
    patchItwinConfiguration: withConfiguration("itwin", patchConfiguration),
    deleteItwinConfiguration: withConfiguration("itwin", deleteConfiguration),
    createImodelConfiguration: createConfiguration("imodel"),
    getImodelConfiguration: withConfiguration("imodel", getConfiguration),
    patchImodelConfiguration: withConfiguration("imodel", patchConfiguration),
    deleteImodelConfiguration: withConfiguration("imodel", deleteConfiguration),
    createConnectionConfiguration: createConfiguration("connection"),
    getConnectionConfiguration: withConfiguration("connection", getConfiguration),
    patchConnectionConfiguration: withConfiguration("connection", patchConfiguration),
    deleteConnectionConfiguration: withConfiguration("connection", deleteConfiguration),
  },
};
