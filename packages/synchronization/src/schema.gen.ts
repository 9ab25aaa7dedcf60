// Generated from specs/synchronization/openapi.yaml. Do not edit: change the spec, then run `pnpm generate`.

/** The version of the service's API that this package supports. */
export const apiVersion = "v1";

/** The hash of the `openapi.json` from which this package was generated and which it ships, in the format of a lockfile. */
export const specHash = "sha256-1OcgUXNVFyAKx+WW21LOWPJRv1LPbDot4JInCsuzkkY=";

/** The URL of the service. */
export const serverUrl = "https://api.bentley.com/synchronization";

/** The media type of responses, with the major version of the API. */
export const mediaType = "application/vnd.bentley.itwin-platform.v1+json";

/** The statuses that each operation documents. A response with another status is unexpected. */
export const statuses = {
  "/configurations/connections/{connectionid}": { get: [200, 401, 404, 422, 429], post: [201, 401, 409, 422, 429], patch: [200, 401, 404, 422, 429], delete: [204, 401, 404, 422, 429] },
  "/configurations/imodels/{imodelid}": { get: [200, 401, 404, 422, 429], post: [201, 401, 409, 422, 429], patch: [200, 401, 404, 422, 429], delete: [204, 401, 404, 422, 429] },
  "/configurations/itwins/{itwinid}": { get: [200, 401, 404, 422, 429], post: [201, 401, 409, 422, 429], patch: [200, 401, 404, 422, 429], delete: [204, 401, 404, 422, 429] },
  "/imodels/connections": { get: [200, 401, 403, 422, 429] },
  "/imodels/connections/authorizationinformation": { get: [200, 401, 422, 429] },
  "/imodels/manifestconnections": { get: [200, 401, 422, 429], post: [201, 401, 409, 422, 429] },
  "/imodels/manifestconnections/{connectionId}": { get: [200, 401, 404, 422, 429], put: [200, 401, 404, 422, 429], delete: [204, 401, 404, 409, 422, 429] },
  "/imodels/manifestconnections/{connectionId}/runs": { get: [200, 401, 404, 422, 429], post: [202, 303, 401, 403, 404, 409, 422, 429] },
  "/imodels/manifestconnections/{connectionId}/runs/{runId}": { get: [200, 401, 404, 422, 429] },
  "/imodels/manifestconnections/{connectionId}/sourcefiles": { get: [200, 401, 422, 429], post: [201, 401, 404, 409, 422, 429] },
  "/imodels/manifestconnections/{connectionId}/sourcefiles/{sourceFileId}": { get: [200, 401, 404, 422, 429], put: [200, 401, 404, 409, 422, 429], delete: [204, 401, 404, 422, 429] },
  "/imodels/storageconnections": { get: [200, 401, 429], post: [201, 401, 404, 409, 422, 429] },
  "/imodels/storageconnections/{connectionId}": { get: [200, 401, 404, 422, 429], put: [200, 401, 404, 422, 429], delete: [204, 401, 404, 422, 429] },
  "/imodels/storageconnections/{connectionId}/run": { post: [202, 303, 401, 403, 404, 409, 422, 429] },
  "/imodels/storageconnections/{connectionId}/runs": { get: [200, 401, 403, 422, 429] },
  "/imodels/storageconnections/{connectionId}/runs/{runId}": { get: [200, 401, 403, 404, 422, 429] },
  "/imodels/storageconnections/{connectionId}/sourcefiles": { get: [200, 401, 403, 422, 429], post: [201, 401, 403, 404, 409, 422, 429] },
  "/imodels/storageconnections/{connectionId}/sourcefiles/{sourceFileId}": { get: [200, 401, 404, 422, 429], put: [200, 401, 404, 422, 429], delete: [204, 401, 403, 404, 422, 429] },
  "/reports": { get: [200, 401, 422, 429] },
} as const;

/** The property that holds the items of each list operation. */
export const lists = {
  "/imodels/connections": "connections",
  "/imodels/manifestconnections": "connections",
  "/imodels/manifestconnections/{connectionId}/runs": "runs",
  "/imodels/manifestconnections/{connectionId}/sourcefiles": "sourceFiles",
  "/imodels/storageconnections": "connections",
  "/imodels/storageconnections/{connectionId}/runs": "runs",
  "/imodels/storageconnections/{connectionId}/sourcefiles": "sourceFiles",
  "/reports": "reports",
} as const;

export interface paths {
    "/configurations/connections/{connectionid}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Gets the settings of a connection, and the resolved settings. {@link https://developer.bentley.com/apis/synchronization/operations/get-connection-configuration Documentation} */
        get: operations["getConnectionConfiguration"];
        put?: never;
        /** Creates the settings of a connection. {@link https://developer.bentley.com/apis/synchronization/operations/create-connection-configuration Documentation} */
        post: operations["createConnectionConfiguration"];
        /** Deletes the settings of a connection. {@link https://developer.bentley.com/apis/synchronization/operations/delete-connection-configuration Documentation} */
        delete: operations["deleteConnectionConfiguration"];
        options?: never;
        head?: never;
        /** Changes some of the settings of a connection. {@link https://developer.bentley.com/apis/synchronization/operations/patch-connection-configuration Documentation} */
        patch: operations["patchConnectionConfiguration"];
        trace?: never;
    };
    "/configurations/imodels/{imodelid}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Gets the settings of an iModel, and the resolved settings. {@link https://developer.bentley.com/apis/synchronization/operations/get-imodel-configuration Documentation} */
        get: operations["getImodelConfiguration"];
        put?: never;
        /** Creates the settings of an iModel. {@link https://developer.bentley.com/apis/synchronization/operations/create-imodel-configuration Documentation} */
        post: operations["createImodelConfiguration"];
        /** Deletes the settings of an iModel. {@link https://developer.bentley.com/apis/synchronization/operations/delete-imodel-configuration Documentation} */
        delete: operations["deleteImodelConfiguration"];
        options?: never;
        head?: never;
        /** Changes some of the settings of an iModel. {@link https://developer.bentley.com/apis/synchronization/operations/patch-imodel-configuration Documentation} */
        patch: operations["patchImodelConfiguration"];
        trace?: never;
    };
    "/configurations/itwins/{itwinid}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Gets the settings of an iTwin, and the resolved settings. {@link https://developer.bentley.com/apis/synchronization/operations/get-itwin-configuration Documentation} */
        get: operations["getItwinConfiguration"];
        put?: never;
        /** Creates the settings of an iTwin. {@link https://developer.bentley.com/apis/synchronization/operations/create-itwin-configuration Documentation} */
        post: operations["createItwinConfiguration"];
        /** Deletes the settings of an iTwin. {@link https://developer.bentley.com/apis/synchronization/operations/delete-itwin-configuration Documentation} */
        delete: operations["deleteItwinConfiguration"];
        options?: never;
        head?: never;
        /** Changes some of the settings of an iTwin. {@link https://developer.bentley.com/apis/synchronization/operations/patch-itwin-configuration Documentation} */
        patch: operations["patchItwinConfiguration"];
        trace?: never;
    };
    "/imodels/connections": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Lists the connections of an iModel, of all kinds. {@link https://developer.bentley.com/apis/synchronization/operations/get-connections Documentation} */
        get: operations["getConnections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imodels/connections/authorizationinformation": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Returns the calling user's authorization of synchronization. {@link https://developer.bentley.com/apis/synchronization/operations/get-authorization-information Documentation} */
        get: operations["getAuthorizationInformation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imodels/manifestconnections": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Lists the manifest connections of an iModel. {@link https://developer.bentley.com/apis/synchronization/operations/get-manifest-connections Documentation} */
        get: operations["getManifestConnections"];
        put?: never;
        /** Creates a manifest connection, which synchronizes files from any storage with an iModel. {@link https://developer.bentley.com/apis/synchronization/operations/create-manifest-connection Documentation} */
        post: operations["createManifestConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imodels/manifestconnections/{connectionId}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Gets a manifest connection. {@link https://developer.bentley.com/apis/synchronization/operations/get-manifest-connection Documentation} */
        get: operations["getManifestConnection"];
        /** Changes the name or the authentication type of a manifest connection. {@link https://developer.bentley.com/apis/synchronization/operations/update-manifest-connection Documentation} */
        put: operations["updateManifestConnection"];
        post?: never;
        /** Deletes a manifest connection. {@link https://developer.bentley.com/apis/synchronization/operations/delete-manifest-connection Documentation} */
        delete: operations["deleteManifestConnection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imodels/manifestconnections/{connectionId}/runs": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Lists the runs of a manifest connection. {@link https://developer.bentley.com/apis/synchronization/operations/get-manifest-connection-runs Documentation} */
        get: operations["getManifestConnectionRuns"];
        put?: never;
        /**
         * Starts a run of a manifest connection, with the URLs of its files. {@link https://developer.bentley.com/apis/synchronization/operations/create-manifest-connection-run Documentation}
         * @description An iModel has one active run at a time. The response is 303 with the URL of the active run if there is one, and 409 if another request to start a run is being processed.
         */
        post: operations["createManifestConnectionRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imodels/manifestconnections/{connectionId}/runs/{runId}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Gets a run of a manifest connection, with the outcome of each file. {@link https://developer.bentley.com/apis/synchronization/operations/get-manifest-connection-run Documentation} */
        get: operations["getManifestConnectionRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imodels/manifestconnections/{connectionId}/sourcefiles": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Lists the files of a manifest connection. {@link https://developer.bentley.com/apis/synchronization/operations/get-manifest-connection-sourcefiles Documentation} */
        get: operations["getManifestConnectionSourceFiles"];
        put?: never;
        /** Adds a file to a manifest connection. {@link https://developer.bentley.com/apis/synchronization/operations/add-manifest-connection-sourcefile Documentation} */
        post: operations["addManifestConnectionSourceFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imodels/manifestconnections/{connectionId}/sourcefiles/{sourceFileId}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Gets a file of a manifest connection. {@link https://developer.bentley.com/apis/synchronization/operations/get-manifest-connection-sourcefile Documentation} */
        get: operations["getManifestConnectionSourceFile"];
        /** Changes the id by which the caller names a file of a manifest connection. {@link https://developer.bentley.com/apis/synchronization/operations/update-manifest-connection-sourcefile Documentation} */
        put: operations["updateManifestConnectionSourceFile"];
        post?: never;
        /** Removes a file from a manifest connection. {@link https://developer.bentley.com/apis/synchronization/operations/remove-manifest-connection-sourcefile Documentation} */
        delete: operations["removeManifestConnectionSourceFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imodels/storageconnections": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Lists the storage connections of an iModel. {@link https://developer.bentley.com/apis/synchronization/operations/get-storage-connections Documentation} */
        get: operations["getStorageConnections"];
        put?: never;
        /** Creates a storage connection, which synchronizes files of iTwin Storage with an iModel. {@link https://developer.bentley.com/apis/synchronization/operations/create-storage-connection Documentation} */
        post: operations["createStorageConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imodels/storageconnections/{connectionId}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Gets a storage connection. {@link https://developer.bentley.com/apis/synchronization/operations/get-storage-connection Documentation} */
        get: operations["getStorageConnection"];
        /** Changes the name or the authentication type of a storage connection. {@link https://developer.bentley.com/apis/synchronization/operations/update-storage-connection Documentation} */
        put: operations["updateStorageConnection"];
        post?: never;
        /** Deletes a storage connection. {@link https://developer.bentley.com/apis/synchronization/operations/delete-storage-connection Documentation} */
        delete: operations["deleteStorageConnection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imodels/storageconnections/{connectionId}/run": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * Starts a run of a storage connection. {@link https://developer.bentley.com/apis/synchronization/operations/run-storage-connection Documentation}
         * @description An iModel has one active run at a time. The response is 303 with the URL of the active run if there is one, and 409 if another request to start a run is being processed.
         */
        post: operations["runStorageConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imodels/storageconnections/{connectionId}/runs": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Lists the runs of a storage connection. {@link https://developer.bentley.com/apis/synchronization/operations/get-storage-connection-runs Documentation} */
        get: operations["getStorageConnectionRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imodels/storageconnections/{connectionId}/runs/{runId}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Gets a run of a storage connection, with the outcome of each file. {@link https://developer.bentley.com/apis/synchronization/operations/get-storage-connection-run Documentation} */
        get: operations["getStorageConnectionRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imodels/storageconnections/{connectionId}/sourcefiles": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Lists the files of a storage connection. {@link https://developer.bentley.com/apis/synchronization/operations/get-storage-connection-sourcefiles Documentation} */
        get: operations["getStorageConnectionSourceFiles"];
        put?: never;
        /** Adds a file to a storage connection. {@link https://developer.bentley.com/apis/synchronization/operations/add-storage-connection-sourcefile Documentation} */
        post: operations["addStorageConnectionSourceFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imodels/storageconnections/{connectionId}/sourcefiles/{sourceFileId}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Gets a file of a storage connection. {@link https://developer.bentley.com/apis/synchronization/operations/get-storage-connection-sourcefile Documentation} */
        get: operations["getStorageConnectionSourceFile"];
        /** Changes the file of iTwin Storage, or the connector, of a file of a storage connection. {@link https://developer.bentley.com/apis/synchronization/operations/update-storage-connection-sourcefile Documentation} */
        put: operations["updateStorageConnectionSourceFile"];
        post?: never;
        /** Removes a file from a storage connection. {@link https://developer.bentley.com/apis/synchronization/operations/remove-storage-connection-sourcefile Documentation} */
        delete: operations["removeStorageConnectionSourceFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Lists the diagnostic reports of a run, or of one of its tasks. {@link https://developer.bentley.com/apis/synchronization/operations/get-diagnostic-reports Documentation} */
        get: operations["getDiagnosticReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The identity that runs act as: the user who owns the connection, or a service application. */
        AuthenticationType: "User" | "Service" | (string & {});
        /** @description The authorization of the calling user, with its links. */
        AuthorizationInformation: {
            _links?: components["schemas"]["AuthorizationInformationLinks"];
            /** @description True if the user has authorized and is ready to synchronize. */
            isUserAuthorized: boolean;
        };
        /** @description The links of an authorization. */
        AuthorizationInformationLinks: {
            /** @description The page on which the user authorizes. */
            authorizationUrl?: components["schemas"]["Link"];
        };
        /** @description The response with the authorization of the calling user. */
        AuthorizationInformationResponse: {
            authorizationInformation: components["schemas"]["AuthorizationInformation"];
        };
        /** @description The settings of a scope, with the effective ones. */
        Configuration: {
            /** @description The effective settings of this scope, including those of wider scopes and defaults. */
            resolvedSettings?: components["schemas"]["ConfigurationSettings"];
            /** @description The id of the iTwin, the iModel or the connection. */
            scopeId: string;
            /** @description The settings of this scope. */
            settings?: components["schemas"]["ConfigurationSettings"];
        };
        /** @description The response with the settings of a scope. */
        ConfigurationResponse: {
            configuration: components["schemas"]["Configuration"];
        };
        /** @description Settings of every scope. */
        ConfigurationSettings: {
            /** @description Undocumented. By its name, ignores the geographic coordinate system of Revit files. */
            allowRevitIgnoreGcs?: boolean;
            /**
             * @description Limits the height of the project to 8849 m. The horizontal extents must be defined.
             * @default false
             */
            clampZExtent?: boolean;
            /**
             * @description Shows 2D sections inside the 3D model.
             * @default true
             */
            convertDgnHyperModelingSections?: boolean;
            /**
             * @description Processes terrain elements of .dgn files.
             * @default false
             */
            convertDgnTerrainModels?: boolean;
            /**
             * @description Puts 2D elements of Civil 3D into a graph model. 3D elements stay in the spatial model.
             * @default false
             */
            enableC3dGraphsIn2dModel?: boolean;
            /**
             * @description Processes the sheet index files of the workspace.
             * @default false
             */
            enableSheetIndex?: boolean;
            /**
             * @description Synchronizes sheets and their drawings.
             * @default false
             */
            enableSheetsAndDrawings?: boolean;
            /**
             * @description Synchronizes only the sheets of the sheet index.
             * @default false
             */
            filterBySheetIndex?: boolean;
            /**
             * @description Processes only the master file of .dgn and .dwg files.
             * @default false
             */
            ignoreDgnAttachments?: boolean;
            /**
             * @description Ignores the global ids of IFC files in the provenance of elements.
             * @default false
             */
            ignoreIfcGlobalIds?: boolean;
            /**
             * @description The distance in meters between coordinate systems beyond which .rvt files are not reprojected.
             * @default 0
             */
            overrideRvtReprojectionDistance?: number;
            /**
             * @description Allows another base class for generic elements, which reprocesses all of them. Meant for single runs.
             * @default false
             */
            reclassifyDgnElements?: boolean;
            /**
             * @description Ignores the geographic location of .rvt files. No effect if one was the first file of the iModel.
             * @default false
             */
            skipRvtReprojection?: boolean;
            /**
             * @description Pushes the elements of all files in a single changeset. Schemas and definitions stay separate.
             * @default false
             */
            squashIntermediateRevisions?: boolean;
            /**
             * @description Uploads reality data attached to .dgn files to the Reality Data API, which consumes credits.
             * @default true
             */
            uploadDgnRealityData?: boolean;
        };
        /** @description A connection of any kind. */
        Connection: {
            _links?: components["schemas"]["ConnectionLinks"];
            /** @description The display name. */
            displayName?: string;
            /** @description The id of the connection. */
            id: string;
            /** @description The id of the iModel. */
            iModelId?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Settings for one connection. */
        ConnectionConfiguration: {
            /**
             * @description Puts 2D elements of Civil 3D into a graph model. 3D elements stay in the spatial model.
             * @default false
             */
            enableC3dGraphsIn2dModel?: boolean;
            /**
             * @description Processes the sheet index files of the workspace.
             * @default false
             */
            enableSheetIndex?: boolean;
            /**
             * @description Synchronizes sheets and their drawings.
             * @default false
             */
            enableSheetsAndDrawings?: boolean;
            /**
             * @description Synchronizes only the sheets of the sheet index.
             * @default false
             */
            filterBySheetIndex?: boolean;
            /**
             * @description Processes only the master file of .dgn and .dwg files.
             * @default false
             */
            ignoreDgnAttachments?: boolean;
            /**
             * @description Allows another base class for generic elements, which reprocesses all of them. Meant for single runs.
             * @default false
             */
            reclassifyDgnElements?: boolean;
        };
        /** @description The error of a connection or of a run. */
        ConnectionError: {
            /** @description A description of the error. */
            description?: string;
            /** @description The kind of error. `UserNotAuthenticated` means that the user must authorize first. */
            errorKey?: "UserNotAuthenticated" | (string & {});
        };
        /** @description The links of a connection. */
        ConnectionLinks: {
            /** @description The id of the iModel. */
            iModel?: components["schemas"]["Link"];
            /** @description The id of the iTwin of the iModel. */
            iTwin?: components["schemas"]["Link"];
            /** @description The latest run, missing before the first one. Right after a start it may still be the run before. */
            lastRun?: components["schemas"]["Link"];
            /**
             * @deprecated
             * @description The former link to the iTwin.
             */
            project?: components["schemas"]["Link"];
        };
        /** @description A page of connections with minimal properties. */
        ConnectionsMinimal: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The connections on this page. */
            connections: components["schemas"]["ConnectionSummary"][];
        };
        /** @description A page of connections with all properties. */
        ConnectionsRepresentation: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The connections on this page. */
            connections: components["schemas"]["Connection"][];
        };
        /** @description A connection of any kind, with minimal properties. */
        ConnectionSummary: {
            /** @description The display name. */
            displayName?: string;
            /** @description The id of the connection. */
            id: string;
        };
        /** @description The properties of a connection that can be changed. */
        ConnectionUpdate: {
            /** @description The identity that runs act as. */
            authenticationType?: components["schemas"]["NewAuthenticationType"];
            /** @description The display name. */
            displayName?: string;
        };
        /** @description The connector that reads a file, chosen by the application that wrote it. */
        ConnectorType: "AUTOPLANT" | "CIVIL" | "CIVIL3D" | "DWG" | "GEOSPATIAL" | "IFC" | "MSTN" | "NWD" | "OBD" | "OPENTOWER" | "PROSTRUCTURES" | "REVIT" | "SPPID" | "SPXREVIEW" | (string & {});
        /** @description A diagnostic report. */
        DiagnosticReport: {
            /**
             * Format: date-time
             * @description The time the report was created.
             */
            createdTimeStamp?: string;
            /** @description The id of the report. */
            id: string;
            /** @description The id of the iModel. */
            imodelId?: string;
            /** @description The id of the run. */
            runId?: string;
            /** @description The URL of the report, readable without further authentication. */
            sasUri?: string;
            /** @description The id of the task. */
            taskId?: string;
        };
        /** @description The response with the diagnostic reports of a run or a task. */
        DiagnosticReportsResponse: {
            /** @description The reports. */
            reports: components["schemas"]["DiagnosticReport"][];
        };
        /** @description The attributes of a file in a document management system, stored in the iModel. */
        DocumentAttribute: {
            /** @description The class of the properties in the schema. */
            className?: string;
            /** @description The values by property name. */
            properties?: {
                [key: string]: string;
            };
        };
        /** @description An error that every service of the platform may return. */
        Error: {
            /** @description The kind of error. Other values may come. */
            code?: "HeaderNotFound" | "InvalidAuthorizationScheme" | "InvalidHeaderValue" | "RequiredScopeMissing" | "Unauthorized" | "InsufficientPermissions" | "RateLimitExceeded" | "TooManyRequests" | (string & {}) | null;
            /** @description The causes of the error. */
            details?: components["schemas"]["ErrorDetails"][] | null;
            /** @description A description of the error for people. */
            message?: string | null;
            /** @description The target of the error, such as a parameter. */
            target?: string | null;
        };
        /** @description One of the causes of an error. */
        ErrorDetails: {
            /** @description The kind of cause. Other values may come. */
            code?: "InvalidRequestBody" | "InvalidValue" | "MissingRequiredParameter" | "MissingRequiredProperty" | (string & {}) | null;
            /** @description A description of the error for people. */
            message?: string | null;
            /** @description The name of the parameter or property that caused the error. */
            target?: string | null;
        };
        /** @description The usual envelope of a failed request. A failure may also come without it. */
        ErrorResponse: {
            /** @description The error, null if the service could not describe it. */
            error?: components["schemas"]["Error"] | null;
        };
        /** @description The outcome of a run, a job or a task. `Undetermined` is none yet. */
        ExecutionResult: "Undetermined" | "Success" | "Error" | "PartialSuccess" | "Skipped" | "Cancelled" | "TimedOut" | (string & {});
        /** @description The progress of a run, a job or a task. A run has ended when it is `Completed`. */
        ExecutionState: "NotStarted" | "Idle" | "WaitingToExecute" | "WaitingToRetry" | "Executing" | "Finalizing" | "Completed" | "Queued" | (string & {});
        /** @description The links of a file. */
        FileLinks: {
            /** @description The file in iTwin Storage. */
            file?: components["schemas"]["Link"];
        };
        /** @description Settings for one iModel. */
        IModelConfiguration: {
            /**
             * @description Limits the height of the project to 8849 m. The horizontal extents must be defined.
             * @default false
             */
            clampZExtent?: boolean;
            /**
             * @description Ignores the global ids of IFC files in the provenance of elements.
             * @default false
             */
            ignoreIfcGlobalIds?: boolean;
            /**
             * @description The distance in meters between coordinate systems beyond which .rvt files are not reprojected.
             * @default 0
             */
            overrideRvtReprojectionDistance?: number;
        };
        /** @description Settings for all iModels of an iTwin. */
        ITwinConfiguration: {
            /** @description Undocumented. By its name, ignores the geographic coordinate system of Revit files. */
            allowRevitIgnoreGcs?: boolean;
            /**
             * @description Shows 2D sections inside the 3D model.
             * @default true
             */
            convertDgnHyperModelingSections?: boolean;
            /**
             * @description Processes terrain elements of .dgn files.
             * @default false
             */
            convertDgnTerrainModels?: boolean;
            /**
             * @description Ignores the geographic location of .rvt files. No effect if one was the first file of the iModel.
             * @default false
             */
            skipRvtReprojection?: boolean;
            /**
             * @description Pushes the elements of all files in a single changeset. Schemas and definitions stay separate.
             * @default false
             */
            squashIntermediateRevisions?: boolean;
            /**
             * @description Uploads reality data attached to .dgn files to the Reality Data API, which consumes credits.
             * @default true
             */
            uploadDgnRealityData?: boolean;
        };
        /** @description The phase of a run. */
        JobPhase: "Preprocessor" | "MasterFile" | "ReferenceFile" | (string & {});
        /** @description A link. */
        Link: {
            /** @description The URL. */
            href: string;
        };
        /** @description A file that another one refers to, with its URL for this run. */
        ManifestChildFile: {
            /**
             * @deprecated
             * @description The name of `connectorType` before 2022-06-20.
             */
            connector?: components["schemas"]["ConnectorType"];
            /** @description The connector that reads the file, such as `MSTN` for .dgn files of MicroStation or `REVIT` for .rvt files. In TypeScript, `connectorFileExtensions` has the known extensions of each. */
            connectorType?: components["schemas"]["ConnectorType"];
            /** @description The attributes of the file in a document management system. */
            documentAttribute?: components["schemas"]["DocumentAttribute"];
            /**
             * @deprecated
             * @description The former name of `documentAttribute`.
             */
            documentMetadata?: {
                [key: string]: unknown;
            };
            /** @description The id of the file, its `sourceFileId` in the connection. */
            id?: string;
            /** @description The name of the file. */
            name?: string;
            /** @description The id of the file that refers to it. */
            parentId?: string;
            /** @description Undocumented. By its name, the path of the file relative to others. */
            relativePath?: unknown;
            /** @description The URL to read the file from, without further authentication. */
            url?: string;
        };
        /** @description A connection that synchronizes files from any storage with an iModel. */
        ManifestConnection: {
            /** @description The links of the connection. */
            _links?: components["schemas"]["ConnectionLinks"];
            /** @description The identity that runs act as. */
            authenticationType?: components["schemas"]["AuthenticationType"];
            /** @description The display name. */
            displayName?: string;
            /** @description The id of the connection. */
            id: string;
            /** @description The id of the iModel. */
            iModelId?: string;
            /** @description The id of the iTwin of the iModel. */
            iTwinId?: string;
        };
        /** @description A manifest connection to create. */
        ManifestConnectionCreate: {
            /**
             * @description The identity that runs act as.
             * @default User
             */
            authenticationType?: components["schemas"]["NewAuthenticationType"];
            /** @description The display name. */
            displayName?: string;
            /** @description The id of the iModel. */
            iModelId: string;
            /** @description The files to synchronize. */
            sourceFiles: components["schemas"]["ManifestFileCreate"][];
        };
        /** @description The response with a manifest connection. */
        ManifestConnectionResponse: {
            /** @description The connection. */
            connection: components["schemas"]["ManifestConnection"];
        };
        /** @description A page of manifest connections with all properties. */
        ManifestConnectionsRepresentation: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The connections on this page. */
            connections: components["schemas"]["ManifestConnection"][];
        };
        /** @description A file of a manifest connection. */
        ManifestFile: {
            _links?: components["schemas"]["FileLinks"];
            /** @description The id of the file in the connection. */
            id: string;
            /** @description The id of the file, chosen by the caller. */
            sourceFileId?: string;
        };
        /** @description A file for a manifest connection. */
        ManifestFileCreate: {
            /** @description The id of the file in each run, chosen by the caller. */
            sourceFileId: string;
        };
        /** @description The response with a file of a manifest connection. */
        ManifestFileResponse: {
            sourceFile: components["schemas"]["ManifestFile"];
        };
        /** @description A page of files of a manifest connection, with minimal properties. */
        ManifestFilesMinimal: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The files on this page. */
            sourceFiles: components["schemas"]["ManifestFileSummary"][];
        };
        /** @description A page of files of a manifest connection, with all properties. */
        ManifestFilesRepresentation: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The files on this page. */
            sourceFiles: components["schemas"]["ManifestFile"][];
        };
        /** @description A file of a manifest connection, with minimal properties. */
        ManifestFileSummary: {
            _links?: components["schemas"]["FileLinks"];
            /** @description The id of the file in the connection. */
            id: string;
            /** @description The id of the file, chosen by the caller. */
            sourceFileId?: string;
        };
        /** @description A part of a run, for the files of one connector. */
        ManifestJob: {
            /** @description The connector that reads the files. */
            connectorType?: components["schemas"]["ConnectorType"];
            /**
             * Format: date-time
             * @description The time the job ended. Unset dates may be missing, null or of the year 0001.
             */
            endDateTime?: string;
            /** @description The id of the job. */
            id: string;
            /** @description The outcome of the job. */
            result?: components["schemas"]["ExecutionResult"];
            /**
             * Format: date-time
             * @description The time the job started.
             */
            startDateTime?: string;
            /** @description The progress of the job. */
            state?: components["schemas"]["ExecutionState"];
            /** @description The parts of the job, one per file. */
            tasks?: components["schemas"]["ManifestTask"][];
        };
        /** @description A run of a manifest connection. */
        ManifestRun: {
            /** @description The id of the connection. */
            connectionId?: string;
            /**
             * Format: date-time
             * @description The time the run ended. Unset dates may be missing, null or of the year 0001.
             */
            endDateTime?: string;
            /** @description The error of the run. */
            error?: components["schemas"]["ConnectionError"];
            /** @description The id of the run. */
            id: string;
            /** @description The parts of the run. */
            jobs?: components["schemas"]["ManifestJob"][];
            /** @description The phase of the run. */
            phase?: components["schemas"]["JobPhase"];
            /** @description The outcome of the run. */
            result?: components["schemas"]["ExecutionResult"];
            /**
             * Format: date-time
             * @description The time the run started.
             */
            startDateTime?: string;
            /** @description The progress of the run. */
            state: components["schemas"]["ExecutionState"];
        };
        /** @description A run of a manifest connection to start. */
        ManifestRunCreate: {
            /** @description The URL of a JSON file with the schema of the document attributes. */
            documentAttributeSchemaUrl?: string;
            /** @description The files of the connection, with their URLs. */
            sourceFiles?: components["schemas"]["ManifestSourceFile"][];
        };
        /** @description The response with a run of a manifest connection. */
        ManifestRunResponse: {
            run: components["schemas"]["ManifestRun"];
        };
        /** @description A page of runs of a manifest connection, with all properties. */
        ManifestRunsRepresentation: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The runs on this page. */
            runs: components["schemas"]["ManifestRun"][];
        };
        /** @description A file of the connection, with its URL for this run. */
        ManifestSourceFile: {
            /**
             * @description The action: `bridge` synchronizes the file, `unmap` removes its data from the iModel.
             * @enum {string}
             */
            action?: "bridge" | "unmap";
            /** @description The files that the file refers to. */
            children?: components["schemas"]["ManifestChildFile"][];
            /**
             * @deprecated
             * @description The name of `connectorType` before 2022-06-20.
             */
            connector?: components["schemas"]["ConnectorType"];
            /** @description The connector that reads the file, such as `MSTN` for .dgn files of MicroStation or `REVIT` for .rvt files. In TypeScript, `connectorFileExtensions` has the known extensions of each. */
            connectorType?: components["schemas"]["ConnectorType"];
            /** @description The attributes of the file in a document management system. */
            documentAttribute?: components["schemas"]["DocumentAttribute"];
            /**
             * @deprecated
             * @description The former name of `documentAttribute`.
             */
            documentMetadata?: {
                [key: string]: unknown;
            };
            /** @description The id of the file, its `sourceFileId` in the connection. */
            id?: string;
            /** @description The name of the file. */
            name?: string;
            /** @description Undocumented. By its name, the path of the file relative to others. */
            relativePath?: unknown;
            /** @description The URL to read the file from, without further authentication. */
            url?: string;
        };
        /** @description The part of a job for one file. */
        ManifestTask: {
            /** @description Details of the task. */
            details?: components["schemas"]["TaskDetails"];
            /**
             * Format: date-time
             * @description The time the task ended. Unset dates may be missing, null or of the year 0001.
             */
            endDateTime?: string;
            /** @description The error of the task. A task that succeeded can have one too. */
            error?: components["schemas"]["TaskError"];
            /** @description The id of the task. */
            id: string;
            /** @description The outcome of the task. */
            result?: components["schemas"]["ExecutionResult"];
            /** @description The number of retries. */
            retryAttempts?: number;
            /** @description The id of the file, chosen by the caller. */
            sourceFileId?: string;
            /**
             * Format: date-time
             * @description The time the task started.
             */
            startDateTime?: string;
            /** @description The progress of the task. */
            state?: components["schemas"]["ExecutionState"];
        };
        /**
         * @description The identity that runs act as: the user who owns the connection, or a service application.
         * @enum {string}
         */
        NewAuthenticationType: "User" | "Service";
        /** @description The links between the pages of a list. */
        PageLinks: {
            /** @description The next page. A list can end without a missing or null `next`, so also stop at an empty page. */
            next?: components["schemas"]["Link"] | null;
            /** @description The previous page, missing or null on the first one. */
            prev?: components["schemas"]["Link"] | null;
            /** @description This page. */
            self?: components["schemas"]["Link"];
        };
        /** @description A page of runs with minimal properties. */
        RunsMinimal: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The runs on this page. */
            runs: components["schemas"]["RunSummary"][];
        };
        /** @description A run with minimal properties. */
        RunSummary: {
            /** @description The id of the run. */
            id: string;
            /** @description The outcome of the run. */
            result?: components["schemas"]["ExecutionResult"];
            /** @description The progress of the run. */
            state: components["schemas"]["ExecutionState"];
        };
        /** @description An error of this service. */
        ServiceError: {
            /** @description The kind of error. Other values may come. */
            code?: "ConfigurationNotFound" | "ConnectionAlreadyInUse" | "ConnectionNotFound" | "ConnectionRunNotFound" | "ConnectionSourceFileNotFound" | "FileMappingToTheIModelAlreadyExists" | "IModelAlreadyProcessingRequest" | "InvalidAuthorizationInformationRequest" | "InvalidBadgersRequest" | "InvalidConfigurationRequest" | "InvalidConnectionRunRequest" | "InvalidConnectionRunsRequest" | "InvalidConnectionsRequest" | "InvalidManifestConnectionRequest" | "InvalidManifestConnectionSourceFileRequest" | "InvalidStorageConnectionRequest" | "InvalidStorageConnectionSourceFileRequest" | "ManifestConnectionNotFound" | "ManifestConnectionSourceFileNotFound" | "MissingRequestBody" | "StorageConnectionNotFound" | "StorageConnectionSourceFileNotFound" | (string & {}) | null;
            /** @description The causes of the error. */
            details?: components["schemas"]["ErrorDetails"][] | null;
            /** @description A description of the error for people. */
            message?: string | null;
            /** @description The target of the error, such as a parameter. */
            target?: string | null;
        };
        /** @description The usual envelope of a request that this service refuses. A failure may also come without it. */
        ServiceErrorResponse: {
            /** @description The error, null if the service could not describe it. */
            error?: components["schemas"]["ServiceError"] | null;
        };
        /** @description A connection that synchronizes files of iTwin Storage with an iModel. */
        StorageConnection: {
            /** @description The links of the connection. */
            _links?: components["schemas"]["ConnectionLinks"];
            /** @description The identity that runs act as. */
            authenticationType?: components["schemas"]["AuthenticationType"];
            /** @description The display name. */
            displayName?: string;
            /** @description The error of the connection. */
            error?: components["schemas"]["ConnectionError"];
            /** @description The id of the connection. */
            id: string;
            /** @description The id of the iModel. */
            iModelId: string;
            /** @description The id of the iTwin of the iModel. */
            iTwinId: string;
        };
        /** @description A storage connection to create. */
        StorageConnectionCreate: {
            /**
             * @description The identity that runs act as.
             * @default User
             */
            authenticationType?: components["schemas"]["NewAuthenticationType"];
            /** @description The display name. */
            displayName?: string;
            /** @description The id of the iModel. */
            iModelId: string;
            /** @description The files to synchronize. */
            sourceFiles: components["schemas"]["StorageFileCreate"][];
        };
        /** @description The response with a storage connection. */
        StorageConnectionResponse: {
            /** @description The connection. */
            connection: components["schemas"]["StorageConnection"];
        };
        /** @description A page of storage connections with all properties. */
        StorageConnectionsRepresentation: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The connections on this page. */
            connections: components["schemas"]["StorageConnection"][];
        };
        /** @description A file of a storage connection. */
        StorageFile: {
            _links?: components["schemas"]["FileLinks"];
            /** @description The connector that reads the file. */
            connectorType?: components["schemas"]["ConnectorType"];
            /** @description The id of the file in the connection. */
            id: string;
            /** @description The last known name of the file, missing if none is known. */
            lastKnownFileName?: string;
            /** @description The id of the file in iTwin Storage. */
            storageFileId?: string;
        };
        /** @description A file of iTwin Storage for a storage connection. */
        StorageFileCreate: {
            /** @description The connector that reads the file, such as `MSTN` for .dgn files of MicroStation or `REVIT` for .rvt files. In TypeScript, `connectorFileExtensions` has the known extensions of each. */
            connectorType: components["schemas"]["ConnectorType"];
            /** @description The id of the file in iTwin Storage. */
            storageFileId: string;
        };
        /** @description The response with a file of a storage connection. */
        StorageFileResponse: {
            sourceFile: components["schemas"]["StorageFile"];
        };
        /** @description A page of files of a storage connection, with minimal properties. */
        StorageFilesMinimal: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The files on this page. */
            sourceFiles: components["schemas"]["StorageFileSummary"][];
        };
        /** @description A page of files of a storage connection, with all properties. */
        StorageFilesRepresentation: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The files on this page. */
            sourceFiles: components["schemas"]["StorageFile"][];
        };
        /** @description A file of a storage connection, with minimal properties. */
        StorageFileSummary: {
            _links?: components["schemas"]["FileLinks"];
            /** @description The id of the file in the connection. */
            id: string;
            /** @description The last known name of the file, missing if none is known. */
            lastKnownFileName?: string;
            /** @description The id of the file in iTwin Storage. */
            storageFileId?: string;
        };
        /** @description A part of a run, for the files of one connector. */
        StorageJob: {
            /** @description The connector that reads the files. */
            connectorType?: components["schemas"]["ConnectorType"];
            /**
             * Format: date-time
             * @description The time the job ended. Unset dates may be missing, null or of the year 0001.
             */
            endDateTime?: string;
            /** @description The id of the job. */
            id: string;
            /** @description The outcome of the job. */
            result?: components["schemas"]["ExecutionResult"];
            /**
             * Format: date-time
             * @description The time the job started.
             */
            startDateTime?: string;
            /** @description The progress of the job. */
            state?: components["schemas"]["ExecutionState"];
            /** @description The parts of the job, one per file. */
            tasks?: components["schemas"]["StorageTask"][];
        };
        /** @description A run of a storage connection. */
        StorageRun: {
            /** @description The id of the connection. */
            connectionId?: string;
            /**
             * Format: date-time
             * @description The time the run ended. Unset dates may be missing, null or of the year 0001.
             */
            endDateTime?: string;
            /** @description The error of the run. */
            error?: components["schemas"]["ConnectionError"];
            /** @description The id of the run. */
            id: string;
            /** @description The parts of the run. */
            jobs?: components["schemas"]["StorageJob"][];
            /** @description The phase of the run. */
            phase?: components["schemas"]["JobPhase"];
            /** @description The outcome of the run. */
            result?: components["schemas"]["ExecutionResult"];
            /**
             * Format: date-time
             * @description The time the run started.
             */
            startDateTime?: string;
            /** @description The progress of the run. */
            state: components["schemas"]["ExecutionState"];
        };
        /** @description The response with a run of a storage connection. */
        StorageRunResponse: {
            run: components["schemas"]["StorageRun"];
        };
        /** @description A page of runs of a storage connection, with all properties. */
        StorageRunsRepresentation: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The runs on this page. */
            runs: components["schemas"]["StorageRun"][];
        };
        /** @description The part of a job for one file. */
        StorageTask: {
            /** @description Details of the task. */
            details?: components["schemas"]["TaskDetails"];
            /**
             * Format: date-time
             * @description The time the task ended. Unset dates may be missing, null or of the year 0001.
             */
            endDateTime?: string;
            /** @description The error of the task. A task that succeeded can have one too. */
            error?: components["schemas"]["TaskError"];
            /** @description The id of the task. */
            id: string;
            /** @description The outcome of the task. */
            result?: components["schemas"]["ExecutionResult"];
            /** @description The number of retries. */
            retryAttempts?: number;
            /**
             * Format: date-time
             * @description The time the task started.
             */
            startDateTime?: string;
            /** @description The progress of the task. */
            state?: components["schemas"]["ExecutionState"];
            /** @description The id of the file in iTwin Storage. */
            storageFileId?: string;
        };
        /** @description The report of a connector about a file. */
        SynchronizationReport: {
            /** @description The message of the report. */
            message?: string;
            /** @description The suggested action. */
            suggestedAction?: "Warning" | (string & {});
            /** @description The number of errors. */
            totalErrorsCount?: number;
            /** @description The number of other issues. */
            totalOtherIssuesCount?: number;
            /** @description The number of warnings. */
            totalWarningsCount?: number;
        };
        /** @description Details of a task. */
        TaskDetails: {
            /** @description The report of the connector about the file. */
            synchronizationReport?: components["schemas"]["SynchronizationReport"];
        };
        /** @description The error of a task. A task that succeeded can have one too. */
        TaskError: {
            /**
             * Format: int64
             * @description The exit code of the program that processed the file.
             */
            bridgeExitCode?: number;
            /** @description True if the user can fix the error. */
            canUserFix?: boolean;
            /** @description The category of the error, such as `other`. */
            category?: string;
            /** @description A description of the error for the user. */
            description?: string;
            /** @description The key of the description, such as `RunOrchestrationError`. */
            descriptionKey?: string;
            /** @description More about the error. */
            details?: string;
            /** @description The kind of error, such as `TAE_BRG_1000`. */
            errorCode?: string;
            /** @description The URL of an article about the error, or an empty string. */
            kbArticleLink?: string;
            /** @description A description of the error. */
            message?: string;
            /** @description The failed phase, such as `export_file`. */
            phase?: string;
            /** @description The failed part of the service, such as `cloud_orchestrator`. */
            system?: string;
        };
    };
    responses: {
        /** @description There is already a configuration for this scope, which can be patched. */
        ConfigurationAlreadyExists: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {}
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
            };
        };
        /** @description There is no configuration for this scope. */
        ConfigurationNotFound: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "ConfigurationNotFound",
                 *         "message": "Requested Configuration is not available."
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
            };
        };
        /** @description There is no such run. */
        ConnectionRunNotFound: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "ConnectionRunNotFound",
                 *         "message": "Requested Connection Run not available."
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
            };
        };
        /** @description A file is already mapped to the iModel, by this connection or another one. */
        FileAlreadyMapped: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "FileMappingToTheIModelAlreadyExists",
                 *         "message": "The SourceFile is already mapped to the iModel."
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
            };
        };
        /** @description The user lacks the permissions for the operation. */
        InsufficientPermissions: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "InsufficientPermissions",
                 *         "message": "The user has insufficient permissions for the requested operation."
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request is not valid. The code is `MissingRequestBody` if a body is missing. */
        InvalidConfigurationRequest: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "InvalidConfigurationRequest",
                 *         "message": "Cannot perform operation."
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
            };
        };
        /** @description The request is not valid. */
        InvalidConnectionRunRequest: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "InvalidConnectionRunRequest",
                 *         "message": "Cannot perform operation.",
                 *         "details": [
                 *           {
                 *             "code": "InvalidValue",
                 *             "message": "Provided connectionId value is not valid.",
                 *             "target": "connectionId"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
            };
        };
        /** @description The request is not valid. */
        InvalidConnectionRunsRequest: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "InvalidConnectionRunsRequest",
                 *         "message": "Cannot perform operation.",
                 *         "details": [
                 *           {
                 *             "code": "InvalidValue",
                 *             "message": "Page size is over '1000' items limit.",
                 *             "target": "$top"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
            };
        };
        /** @description The request is not valid. */
        InvalidConnectionsRequest: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "InvalidConnectionsRequest",
                 *         "message": "Cannot perform operation.",
                 *         "details": [
                 *           {
                 *             "code": "InvalidValue",
                 *             "message": "Page size is over '1000' items limit.",
                 *             "target": "$top"
                 *           },
                 *           {
                 *             "code": "InvalidValue",
                 *             "message": "Provided imodelId value is not valid.",
                 *             "target": "imodelId"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
            };
        };
        /** @description The request is not valid. The code is `MissingRequestBody` if the body is missing. */
        InvalidManifestConnectionRequest: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "InvalidManifestConnectionRequest",
                 *         "message": "Cannot perform operation."
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
            };
        };
        /** @description The request is not valid. The code is `MissingRequestBody` if the body is missing. */
        InvalidManifestFileRequest: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "InvalidManifestConnectionSourceFileRequest",
                 *         "message": "Cannot perform operation."
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
            };
        };
        /** @description The request is not valid. */
        InvalidRequest: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "Cannot perform operation."
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
            };
        };
        /** @description The request is not valid. The code is `MissingRequestBody` if a body is missing. */
        InvalidStorageConnectionRequest: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "InvalidStorageConnectionRequest",
                 *         "message": "Cannot perform operation."
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
            };
        };
        /** @description The request is not valid. The code is `MissingRequestBody` if a body is missing. */
        InvalidStorageFileRequest: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "InvalidStorageConnectionSourceFileRequest",
                 *         "message": "Cannot perform operation."
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
            };
        };
        /** @description There is no such manifest connection. */
        ManifestConnectionNotFound: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "ManifestConnectionNotFound",
                 *         "message": "Requested ManifestConnection is not available."
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
            };
        };
        /** @description There is no such file in the connection, or no such connection. */
        ManifestFileNotFound: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "ManifestConnectionSourceFileNotFound",
                 *         "message": "Requested ManifestConnectionSourceFile is not available."
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
            };
        };
        /** @description The application exceeded the rate limit of its tier. */
        RateLimitExceeded: {
            headers: {
                /** @description The name of the API whose limit was exceeded. */
                "itwinplatform-ratelimited-api"?: string;
                /** @description The client id of the application that was limited. */
                "itwinplatform-ratelimited-application"?: string;
                /** @description The name of the operation whose limit was exceeded. */
                "itwinplatform-ratelimited-operation"?: string;
                /** @description The tier of the application whose limit was exceeded. */
                "itwinplatform-ratelimited-tier"?: string;
                /** @description The seconds to wait before the next request. */
                "retry-after"?: string;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "RateLimitExceeded",
                 *         "message": "The client sent more requests than allowed by this API for the current tier of the client."
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Another request to start a run is being processed. This one started nothing. */
        RunAlreadyRequested: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "IModelAlreadyProcessingRequest",
                 *         "message": "The iModel is already processing this request."
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
            };
        };
        /** @description There is no such storage connection. */
        StorageConnectionNotFound: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "StorageConnectionNotFound",
                 *         "message": "Requested StorageConnection is not available."
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
            };
        };
        /** @description There is no such file in the connection, or no such connection. */
        StorageFileNotFound: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "StorageConnectionSourceFileNotFound",
                 *         "message": "Requested StorageConnectionSourceFile is not available."
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
            };
        };
        /** @description The application exceeded the rate limit of its subscription. */
        TooManyRequests: {
            headers: {
                /** @description The name of the API whose limit was exceeded. */
                "itwinplatform-ratelimited-api"?: string;
                /** @description The client id of the application that was limited. */
                "itwinplatform-ratelimited-application"?: string;
                /** @description The name of the operation whose limit was exceeded. */
                "itwinplatform-ratelimited-operation"?: string;
                /** @description The tier of the application whose limit was exceeded. */
                "itwinplatform-ratelimited-tier"?: string;
                /** @description The seconds to wait before the next request. */
                "retry-after"?: string;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "TooManyRequests",
                 *         "message": "More requests were received than the subscription rate-limit allows."
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The access token is missing, from the wrong issuer or without the scope, or a header is malformed. */
        Unauthorized: {
            headers: Record<never, never>;
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "HeaderNotFound",
                 *         "message": "Header Authorization was not found in the request. Access denied."
                 *       }
                 *     }
                 */
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the connection, of any kind.
         * @example lggkjEZmT0-NOd2XwpnXYdk9YzROk-1Jr77FJx5z754
         */
        ConnectionScope: string;
        /**
         * @description The id of the iModel.
         * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
         */
        IModelId: string;
        /**
         * @description The id of the iModel.
         * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
         */
        IModelScope: string;
        /**
         * @description The id of the iTwin.
         * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
         */
        ITwinScope: string;
        /**
         * @description The id of the manifest connection.
         * @example MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg
         */
        ManifestConnectionId: string;
        /** @description The amount of data per item. The service may ignore the preference. */
        Prefer: "return=minimal" | "return=representation";
        /**
         * @description The id of the run.
         * @example a1ecbdc8c4f6173004f9f881914a57c5511a362b
         */
        RunId: string;
        /** @description The number of items before the first one of the page. */
        Skip: number;
        /**
         * @description The id of the file in the connection, not the one of the caller or of iTwin Storage.
         * @example 297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb
         */
        SourceFileId: string;
        /**
         * @description The id of the storage connection.
         * @example MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4
         */
        StorageConnectionId: string;
        /** @description The number of items per page, 1,000 by default. A page may have fewer or more. */
        Top: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    getConnectionConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the connection, of any kind.
                 * @example lggkjEZmT0-NOd2XwpnXYdk9YzROk-1Jr77FJx5z754
                 */
                connectionid: components["parameters"]["ConnectionScope"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "configuration": {
                     *         "scopeId": "lggkjEZmT0-NOd2XwpnXYdk9YzROk-1Jr77FJx5z754",
                     *         "settings": {
                     *           "reclassifyDgnElements": false,
                     *           "ignoreDgnAttachments": true
                     *         },
                     *         "resolvedSettings": {
                     *           "uploadDgnRealityData": true,
                     *           "convertDgnTerrainModels": false,
                     *           "enableSheetsAndDrawings": false,
                     *           "squashIntermediateRevisions": false,
                     *           "skipRvtReprojection": false,
                     *           "convertDgnHyperModelingSections": true,
                     *           "clampZExtent": false,
                     *           "overrideRvtReprojectionDistance": 0,
                     *           "enableSheetIndex": false,
                     *           "filterBySheetIndex": false,
                     *           "reclassifyDgnElements": false,
                     *           "ignoreDgnAttachments": true,
                     *           "enableC3dGraphsIn2dModel": false
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ConfigurationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ConfigurationNotFound"];
            422: components["responses"]["InvalidConfigurationRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    createConnectionConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the connection, of any kind.
                 * @example lggkjEZmT0-NOd2XwpnXYdk9YzROk-1Jr77FJx5z754
                 */
                connectionid: components["parameters"]["ConnectionScope"];
            };
            cookie?: undefined;
        };
        /** @description The settings to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reclassifyDgnElements": false,
                 *       "ignoreDgnAttachments": true
                 *     }
                 */
                "application/json": components["schemas"]["ConnectionConfiguration"];
            };
        };
        responses: {
            /** @description The created settings. */
            201: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "configuration": {
                     *         "scopeId": "lggkjEZmT0-NOd2XwpnXYdk9YzROk-1Jr77FJx5z754",
                     *         "settings": {
                     *           "reclassifyDgnElements": false,
                     *           "ignoreDgnAttachments": true
                     *         },
                     *         "resolvedSettings": {
                     *           "uploadDgnRealityData": true,
                     *           "convertDgnTerrainModels": false,
                     *           "enableSheetsAndDrawings": false,
                     *           "squashIntermediateRevisions": false,
                     *           "skipRvtReprojection": false,
                     *           "convertDgnHyperModelingSections": true,
                     *           "clampZExtent": false,
                     *           "overrideRvtReprojectionDistance": 0,
                     *           "enableSheetIndex": false,
                     *           "filterBySheetIndex": false,
                     *           "reclassifyDgnElements": false,
                     *           "ignoreDgnAttachments": true,
                     *           "enableC3dGraphsIn2dModel": false
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ConfigurationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["ConfigurationAlreadyExists"];
            422: components["responses"]["InvalidConfigurationRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    deleteConnectionConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the connection, of any kind.
                 * @example lggkjEZmT0-NOd2XwpnXYdk9YzROk-1Jr77FJx5z754
                 */
                connectionid: components["parameters"]["ConnectionScope"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration was deleted. */
            204: {
                headers: Record<never, never>;
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ConfigurationNotFound"];
            /** @description The request is not valid. */
            422: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "InvalidConfigurationRequest",
                     *         "message": "Cannot perform operation.",
                     *         "details": [
                     *           {
                     *             "code": "InvalidValue",
                     *             "message": "Provided connectionid value is not valid.",
                     *             "target": "connectionid"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
                };
            };
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    patchConnectionConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the connection, of any kind.
                 * @example lggkjEZmT0-NOd2XwpnXYdk9YzROk-1Jr77FJx5z754
                 */
                connectionid: components["parameters"]["ConnectionScope"];
            };
            cookie?: undefined;
        };
        /** @description The settings to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reclassifyDgnElements": false,
                 *       "ignoreDgnAttachments": true
                 *     }
                 */
                "application/json": components["schemas"]["ConnectionConfiguration"];
            };
        };
        responses: {
            /** @description The changed settings. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "configuration": {
                     *         "scopeId": "lggkjEZmT0-NOd2XwpnXYdk9YzROk-1Jr77FJx5z754",
                     *         "settings": {
                     *           "reclassifyDgnElements": false,
                     *           "ignoreDgnAttachments": true
                     *         },
                     *         "resolvedSettings": {
                     *           "uploadDgnRealityData": true,
                     *           "convertDgnTerrainModels": false,
                     *           "enableSheetsAndDrawings": false,
                     *           "squashIntermediateRevisions": false,
                     *           "skipRvtReprojection": false,
                     *           "convertDgnHyperModelingSections": true,
                     *           "clampZExtent": false,
                     *           "overrideRvtReprojectionDistance": 0,
                     *           "enableSheetIndex": false,
                     *           "filterBySheetIndex": false,
                     *           "reclassifyDgnElements": false,
                     *           "ignoreDgnAttachments": true,
                     *           "enableC3dGraphsIn2dModel": false
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ConfigurationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ConfigurationNotFound"];
            422: components["responses"]["InvalidConfigurationRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getImodelConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the iModel.
                 * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
                 */
                imodelid: components["parameters"]["IModelScope"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "configuration": {
                     *         "scopeId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                     *         "settings": {
                     *           "clampZExtent": false,
                     *           "overrideRvtReprojectionDistance": 0
                     *         },
                     *         "resolvedSettings": {
                     *           "uploadDgnRealityData": true,
                     *           "convertDgnTerrainModels": false,
                     *           "squashIntermediateRevisions": false,
                     *           "skipRvtReprojection": false,
                     *           "convertDgnHyperModelingSections": true,
                     *           "clampZExtent": false,
                     *           "overrideRvtReprojectionDistance": 0
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ConfigurationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ConfigurationNotFound"];
            422: components["responses"]["InvalidConfigurationRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    createImodelConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the iModel.
                 * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
                 */
                imodelid: components["parameters"]["IModelScope"];
            };
            cookie?: undefined;
        };
        /** @description The settings to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clampZExtent": true
                 *     }
                 */
                "application/json": components["schemas"]["IModelConfiguration"];
            };
        };
        responses: {
            /** @description The created settings. */
            201: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "configuration": {
                     *         "scopeId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                     *         "settings": {
                     *           "clampZExtent": false,
                     *           "overrideRvtReprojectionDistance": 0
                     *         },
                     *         "resolvedSettings": {
                     *           "uploadDgnRealityData": true,
                     *           "convertDgnTerrainModels": false,
                     *           "squashIntermediateRevisions": false,
                     *           "skipRvtReprojection": false,
                     *           "convertDgnHyperModelingSections": true,
                     *           "clampZExtent": false,
                     *           "overrideRvtReprojectionDistance": 0
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ConfigurationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["ConfigurationAlreadyExists"];
            422: components["responses"]["InvalidConfigurationRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    deleteImodelConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the iModel.
                 * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
                 */
                imodelid: components["parameters"]["IModelScope"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration was deleted. */
            204: {
                headers: Record<never, never>;
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ConfigurationNotFound"];
            /** @description The request is not valid. */
            422: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "InvalidConfigurationRequest",
                     *         "message": "Cannot perform operation.",
                     *         "details": [
                     *           {
                     *             "code": "InvalidValue",
                     *             "message": "Provided imodelid value is not valid.",
                     *             "target": "imodelid"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
                };
            };
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    patchImodelConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the iModel.
                 * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
                 */
                imodelid: components["parameters"]["IModelScope"];
            };
            cookie?: undefined;
        };
        /** @description The settings to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clampZExtent": true
                 *     }
                 */
                "application/json": components["schemas"]["IModelConfiguration"];
            };
        };
        responses: {
            /** @description The changed settings. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "configuration": {
                     *         "scopeId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                     *         "settings": {
                     *           "clampZExtent": true,
                     *           "overrideRvtReprojectionDistance": 0
                     *         },
                     *         "resolvedSettings": {
                     *           "uploadDgnRealityData": true,
                     *           "convertDgnTerrainModels": false,
                     *           "squashIntermediateRevisions": false,
                     *           "skipRvtReprojection": false,
                     *           "convertDgnHyperModelingSections": true,
                     *           "clampZExtent": true,
                     *           "overrideRvtReprojectionDistance": 0
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ConfigurationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ConfigurationNotFound"];
            422: components["responses"]["InvalidConfigurationRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getItwinConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the iTwin.
                 * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
                 */
                itwinid: components["parameters"]["ITwinScope"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "configuration": {
                     *         "scopeId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                     *         "settings": {
                     *           "uploadDgnRealityData": true,
                     *           "convertDgnTerrainModels": false
                     *         },
                     *         "resolvedSettings": {
                     *           "uploadDgnRealityData": true,
                     *           "convertDgnTerrainModels": false,
                     *           "squashIntermediateRevisions": false,
                     *           "skipRvtReprojection": false,
                     *           "convertDgnHyperModelingSections": true,
                     *           "allowRevitIgnoreGcs": false
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ConfigurationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ConfigurationNotFound"];
            422: components["responses"]["InvalidConfigurationRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    createItwinConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the iTwin.
                 * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
                 */
                itwinid: components["parameters"]["ITwinScope"];
            };
            cookie?: undefined;
        };
        /** @description The settings to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "uploadDgnRealityData": true,
                 *       "convertDgnTerrainModels": false
                 *     }
                 */
                "application/json": components["schemas"]["ITwinConfiguration"];
            };
        };
        responses: {
            /** @description The created settings. */
            201: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "configuration": {
                     *         "scopeId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                     *         "settings": {
                     *           "uploadDgnRealityData": true,
                     *           "convertDgnTerrainModels": false
                     *         },
                     *         "resolvedSettings": {
                     *           "uploadDgnRealityData": true,
                     *           "convertDgnTerrainModels": false,
                     *           "squashIntermediateRevisions": false,
                     *           "skipRvtReprojection": false,
                     *           "convertDgnHyperModelingSections": true,
                     *           "allowRevitIgnoreGcs": false
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ConfigurationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["ConfigurationAlreadyExists"];
            422: components["responses"]["InvalidConfigurationRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    deleteItwinConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the iTwin.
                 * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
                 */
                itwinid: components["parameters"]["ITwinScope"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration was deleted. */
            204: {
                headers: Record<never, never>;
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ConfigurationNotFound"];
            /** @description The request is not valid. */
            422: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "InvalidConfigurationRequest",
                     *         "message": "Cannot perform operation.",
                     *         "details": [
                     *           {
                     *             "code": "InvalidValue",
                     *             "message": "Provided itwinid value is not valid.",
                     *             "target": "itwinid"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
                };
            };
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    patchItwinConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the iTwin.
                 * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
                 */
                itwinid: components["parameters"]["ITwinScope"];
            };
            cookie?: undefined;
        };
        /** @description The settings to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "uploadDgnRealityData": true,
                 *       "convertDgnTerrainModels": false
                 *     }
                 */
                "application/json": components["schemas"]["ITwinConfiguration"];
            };
        };
        responses: {
            /** @description The changed settings. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "configuration": {
                     *         "scopeId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                     *         "settings": {
                     *           "uploadDgnRealityData": true,
                     *           "convertDgnTerrainModels": false
                     *         },
                     *         "resolvedSettings": {
                     *           "uploadDgnRealityData": true,
                     *           "convertDgnTerrainModels": false,
                     *           "squashIntermediateRevisions": false,
                     *           "skipRvtReprojection": false,
                     *           "convertDgnHyperModelingSections": true,
                     *           "allowRevitIgnoreGcs": false
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ConfigurationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ConfigurationNotFound"];
            422: components["responses"]["InvalidConfigurationRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getConnections: {
        parameters: {
            query: {
                /** @description The number of items before the first one of the page. */
                $skip?: components["parameters"]["Skip"] | undefined;
                /** @description The number of items per page, 1,000 by default. A page may have fewer or more. */
                $top?: components["parameters"]["Top"] | undefined;
                /**
                 * @description The id of the iModel.
                 * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
                 */
                imodelId: components["parameters"]["IModelId"];
            };
            header?: {
                /** @description The amount of data per item. The service may ignore the preference. */
                Prefer?: components["parameters"]["Prefer"] | undefined;
            } | undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the iModel's connections. */
            200: {
                headers: Record<never, never>;
                content: {
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ConnectionsMinimal"] | components["schemas"]["ConnectionsRepresentation"];
                };
                "x-by-preference": {
                    "return=minimal": components["schemas"]["ConnectionsMinimal"];
                    "return=representation": components["schemas"]["ConnectionsRepresentation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientPermissions"];
            422: components["responses"]["InvalidConnectionsRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getAuthorizationInformation: {
        parameters: {
            query?: {
                /**
                 * @description The URL that the browser returns to after the user has authorized.
                 * @example http://localhost:3301/callback
                 */
                redirectUrl?: string | undefined;
            } | undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The user's authorization. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "authorizationInformation": {
                     *         "isUserAuthorized": false,
                     *         "_links": {
                     *           "authorizationUrl": {
                     *             "href": "https://connect-itwinbridgeportal.bentley.com/authenticate"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["AuthorizationInformationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The redirect URL is not valid. */
            422: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "InvalidAuthorizationInformationRequest",
                     *         "message": "Cannot perform operation.",
                     *         "details": [
                     *           {
                     *             "code": "InvalidValue",
                     *             "message": "redirectUrl should be a valid URL.",
                     *             "target": "redirectUrl"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getManifestConnections: {
        parameters: {
            query: {
                /** @description The number of items before the first one of the page. */
                $skip?: components["parameters"]["Skip"] | undefined;
                /** @description The number of items per page, 1,000 by default. A page may have fewer or more. */
                $top?: components["parameters"]["Top"] | undefined;
                /**
                 * @description The id of the iModel.
                 * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
                 */
                imodelId: components["parameters"]["IModelId"];
            };
            header?: {
                /** @description The amount of data per item. The service may ignore the preference. */
                Prefer?: components["parameters"]["Prefer"] | undefined;
            } | undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the iModel's manifest connections. */
            200: {
                headers: Record<never, never>;
                content: {
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ConnectionsMinimal"] | components["schemas"]["ManifestConnectionsRepresentation"];
                };
                "x-by-preference": {
                    "return=minimal": components["schemas"]["ConnectionsMinimal"];
                    "return=representation": components["schemas"]["ManifestConnectionsRepresentation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    createManifestConnection: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** @description The connection to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "displayName": "30",
                 *       "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                 *       "authenticationType": "User",
                 *       "sourceFiles": [
                 *         {
                 *           "sourceFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ManifestConnectionCreate"];
            };
        };
        responses: {
            /** @description The new connection. */
            201: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "connection": {
                     *         "id": "MWplZe9Uf0iR1IDMqyOMLifv_1OzLIFLvYKsoxpfJfk",
                     *         "displayName": "30",
                     *         "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                     *         "iTwinId": "5fb9aa98-9874-4697-b942-d19728840f19",
                     *         "authenticationType": "User",
                     *         "_links": {
                     *           "iModel": {
                     *             "href": "https://api.bentley.com/imodels/7dbd531d-6967-47b2-8945-a722a437ad7a"
                     *           },
                     *           "iTwin": {
                     *             "href": "https://api.bentley.com/itwins/5fb9aa98-9874-4697-b942-d19728840f19"
                     *           },
                     *           "lastRun": {
                     *             "href": "https://api.bentley.com/synchronization/imodels/manifestconnections/MWplZe9Uf0iR1IDMqyOMLifv_1OzLIFLvYKsoxpfJfk/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ManifestConnectionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["FileAlreadyMapped"];
            422: components["responses"]["InvalidManifestConnectionRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getManifestConnection: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the manifest connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg
                 */
                connectionId: components["parameters"]["ManifestConnectionId"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The connection. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "connection": {
                     *         "id": "MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg",
                     *         "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                     *         "iTwinId": "5fb9aa98-9874-4697-b942-d19728840f19",
                     *         "displayName": "30",
                     *         "authenticationType": "User",
                     *         "_links": {
                     *           "iModel": {
                     *             "href": "https://api.bentley.com/imodels/7dbd531d-6967-47b2-8945-a722a437ad7a"
                     *           },
                     *           "iTwin": {
                     *             "href": "https://api.bentley.com/itwins/5fb9aa98-9874-4697-b942-d19728840f19"
                     *           },
                     *           "lastRun": {
                     *             "href": "https://api.bentley.com/synchronization/imodels/manifestconnections/MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ManifestConnectionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ManifestConnectionNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    updateManifestConnection: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the manifest connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg
                 */
                connectionId: components["parameters"]["ManifestConnectionId"];
            };
            cookie?: undefined;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "displayName": "30",
                 *       "authenticationType": "User"
                 *     }
                 */
                "application/json": components["schemas"]["ConnectionUpdate"];
            };
        };
        responses: {
            /** @description The changed connection. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "connection": {
                     *         "id": "MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg",
                     *         "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                     *         "iTwinId": "5fb9aa98-9874-4697-b942-d19728840f19",
                     *         "authenticationType": "User",
                     *         "displayName": "30",
                     *         "_links": {
                     *           "iModel": {
                     *             "href": "https://api.bentley.com/imodels/7dbd531d-6967-47b2-8945-a722a437ad7a"
                     *           },
                     *           "iTwin": {
                     *             "href": "https://api.bentley.com/itwins/5fb9aa98-9874-4697-b942-d19728840f19"
                     *           },
                     *           "lastRun": {
                     *             "href": "https://api.bentley.com/synchronization/imodels/manifestconnections/MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ManifestConnectionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ManifestConnectionNotFound"];
            422: components["responses"]["InvalidManifestConnectionRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    deleteManifestConnection: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the manifest connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg
                 */
                connectionId: components["parameters"]["ManifestConnectionId"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The connection was deleted. */
            204: {
                headers: Record<never, never>;
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ManifestConnectionNotFound"];
            /** @description The connection is being processed. */
            409: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "ConnectionAlreadyInUse",
                     *         "message": "Connection is already being processed."
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
                };
            };
            /** @description The request is not valid. */
            422: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "InvalidManifestConnectionRequest",
                     *         "message": "Cannot perform operation.",
                     *         "details": [
                     *           {
                     *             "code": "InvalidValue",
                     *             "message": "Provided connectionId value is not valid.",
                     *             "target": "connectionId"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
                };
            };
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getManifestConnectionRuns: {
        parameters: {
            query?: {
                /** @description The number of items before the first one of the page. */
                $skip?: components["parameters"]["Skip"] | undefined;
                /** @description The number of items per page, 1,000 by default. A page may have fewer or more. */
                $top?: components["parameters"]["Top"] | undefined;
            } | undefined;
            header?: {
                /** @description The amount of data per item. The service may ignore the preference. */
                Prefer?: components["parameters"]["Prefer"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description The id of the manifest connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg
                 */
                connectionId: components["parameters"]["ManifestConnectionId"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the connection's runs. */
            200: {
                headers: Record<never, never>;
                content: {
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["RunsMinimal"] | components["schemas"]["ManifestRunsRepresentation"];
                };
                "x-by-preference": {
                    "return=minimal": components["schemas"]["RunsMinimal"];
                    "return=representation": components["schemas"]["ManifestRunsRepresentation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ManifestConnectionNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    createManifestConnectionRun: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the manifest connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg
                 */
                connectionId: components["parameters"]["ManifestConnectionId"];
            };
            cookie?: undefined;
        };
        /** @description The files with their URLs. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "documentAttributeSchemaUrl": "https://blob.net/documentAttributeSchema.json",
                 *       "sourceFiles": [
                 *         {
                 *           "id": "f5b36238",
                 *           "name": "Master.dgn",
                 *           "action": "bridge",
                 *           "url": "https://blob.net/Master.dgn",
                 *           "connectorType": "MSTN",
                 *           "documentAttribute": {
                 *             "className": "ProjectwiseDynamic:PWDocumentLink",
                 *             "properties": {
                 *               "Revision": "R01",
                 *               "Suitability": "S01",
                 *               "CodeValue": "89c7f032-6dfb-4a0b-8511-983e2d18728a"
                 *             }
                 *           },
                 *           "children": [
                 *             {
                 *               "id": "a7c36238",
                 *               "parentId": "f5b36238",
                 *               "name": "Reference.dgn",
                 *               "url": "https://blob.net/Reference.dgn",
                 *               "connectorType": "CIVIL",
                 *               "documentAttribute": {
                 *                 "className": "ProjectwiseDynamic:PWDocumentLink",
                 *                 "properties": {
                 *                   "Revision": "R01",
                 *                   "Suitability": "S01",
                 *                   "CodeValue": "89c7f032-6dfb-4a0b-8511-983e2d18728a"
                 *                 }
                 *               }
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ManifestRunCreate"];
            };
        };
        responses: {
            /** @description The run was created and continues in the background. */
            202: {
                headers: {
                    /**
                     * @description The URL of the run. Browsers may hide it.
                     * @example https://api.bentley.com/synchronization/imodels/manifestconnections/MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523
                     */
                    location?: string;
                };
                content?: never;
            };
            /** @description A run of the iModel is already active. No run was created. */
            303: {
                headers: {
                    /**
                     * @description The URL of the active run. Browsers may hide it.
                     * @example https://api.bentley.com/synchronization/imodels/manifestconnections/MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523
                     */
                    location?: string;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientPermissions"];
            404: components["responses"]["ManifestConnectionNotFound"];
            409: components["responses"]["RunAlreadyRequested"];
            /** @description The request is not valid. */
            422: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "MissingRequestBody",
                     *         "message": "Request body was not provided."
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
                };
            };
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getManifestConnectionRun: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the manifest connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg
                 */
                connectionId: components["parameters"]["ManifestConnectionId"];
                /**
                 * @description The id of the run.
                 * @example a1ecbdc8c4f6173004f9f881914a57c5511a362b
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "run": {
                     *         "id": "a1ecbdc8c4f6173004f9f881914a57c5511a362b",
                     *         "connectionId": "MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg",
                     *         "startDateTime": "2020-10-24T02:44:13.4109666Z",
                     *         "endDateTime": "2020-10-24T02:47:13.4109666Z",
                     *         "phase": "MasterFile",
                     *         "state": "Completed",
                     *         "result": "PartialSuccess",
                     *         "error": {
                     *           "errorKey": "UserNotAuthenticated",
                     *           "description": "User is not authenticated."
                     *         },
                     *         "jobs": [
                     *           {
                     *             "id": "d6ecbdc8c4f6173004f9f881914a57c5511a362b",
                     *             "startDateTime": "2020-10-24T02:44:13.4109666Z",
                     *             "endDateTime": "2020-10-24T02:44:13.4109666Z",
                     *             "state": "Completed",
                     *             "result": "PartialSuccess",
                     *             "connectorType": "DWG",
                     *             "tasks": [
                     *               {
                     *                 "id": "f5ecbdc8c4f6173004f9f881914a57c5511a362b",
                     *                 "sourceFileId": "master-file-id123",
                     *                 "startDateTime": "2020-10-24T02:44:13.4109666Z",
                     *                 "endDateTime": "2020-10-24T02:44:13.4109666Z",
                     *                 "retryAttempts": 0,
                     *                 "state": "Completed",
                     *                 "result": "Success",
                     *                 "error": {
                     *                   "errorCode": "TAE_BRG_1000",
                     *                   "message": "Failed to process the file.",
                     *                   "details": "Error exit code received from bridge wrapper.",
                     *                   "bridgeExitCode": 4294967295,
                     *                   "system": "cloud_orchestrator",
                     *                   "phase": "internal_server_error",
                     *                   "category": "other",
                     *                   "descriptionKey": "RunOrchestrationError",
                     *                   "description": "Failed to orchestrate Run.",
                     *                   "kbArticleLink": "",
                     *                   "canUserFix": false
                     *                 },
                     *                 "details": {
                     *                   "synchronizationReport": {
                     *                     "suggestedAction": "Warning",
                     *                     "message": "",
                     *                     "totalErrorsCount": 0,
                     *                     "totalWarningsCount": 20,
                     *                     "totalOtherIssuesCount": 3
                     *                   }
                     *                 }
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ManifestRunResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ConnectionRunNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getManifestConnectionSourceFiles: {
        parameters: {
            query?: {
                /**
                 * @description The number of items before the first one of the page.
                 * @example 100
                 */
                $skip?: number | undefined;
                /**
                 * @description The number of items per page, 1,000 by default. A page may have fewer or more.
                 * @example 100
                 */
                $top?: number | undefined;
            } | undefined;
            header?: {
                /** @description The amount of data per item. The service may ignore the preference. */
                Prefer?: components["parameters"]["Prefer"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description The id of the manifest connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg
                 */
                connectionId: components["parameters"]["ManifestConnectionId"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the connection's files. */
            200: {
                headers: Record<never, never>;
                content: {
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ManifestFilesMinimal"] | components["schemas"]["ManifestFilesRepresentation"];
                };
                "x-by-preference": {
                    "return=minimal": components["schemas"]["ManifestFilesMinimal"];
                    "return=representation": components["schemas"]["ManifestFilesRepresentation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    addManifestConnectionSourceFile: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the manifest connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg
                 */
                connectionId: components["parameters"]["ManifestConnectionId"];
            };
            cookie?: undefined;
        };
        /** @description The file to add. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sourceFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA"
                 *     }
                 */
                "application/json": components["schemas"]["ManifestFileCreate"];
            };
        };
        responses: {
            /** @description The added file. */
            201: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "sourceFile": {
                     *         "id": "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
                     *         "sourceFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA"
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ManifestFileResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such manifest connection. */
            404: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "ManifestConnectionSourceFileNotFound",
                     *         "message": "Requested ManifestConnection is not available."
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
                };
            };
            409: components["responses"]["FileAlreadyMapped"];
            /** @description The request is not valid. The code is `MissingRequestBody` if the body is missing. */
            422: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "InvalidManifestConnectionSourceFileRequest",
                     *         "message": "Cannot perform operation.",
                     *         "details": [
                     *           {
                     *             "code": "InvalidRequestBody",
                     *             "message": "Error parsing JSON, malformed JSON."
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
                };
            };
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getManifestConnectionSourceFile: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the manifest connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg
                 */
                connectionId: components["parameters"]["ManifestConnectionId"];
                /**
                 * @description The id of the file in the connection, not the one of the caller or of iTwin Storage.
                 * @example 297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb
                 */
                sourceFileId: components["parameters"]["SourceFileId"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "sourceFile": {
                     *         "id": "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
                     *         "sourceFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA"
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ManifestFileResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such file in the connection, or no such connection. */
            404: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "ManifestConnectionSourceFileNotFound",
                     *         "message": "Requested ManifestConnection SourceFile is not available."
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
                };
            };
            /** @description The request is not valid. */
            422: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "InvalidManifestConnectionSourceFileRequest",
                     *         "message": "Cannot perform operation.",
                     *         "details": [
                     *           {
                     *             "code": "InvalidValue",
                     *             "message": "Provided connectionId value is not valid.",
                     *             "target": "connectionId"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
                };
            };
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    updateManifestConnectionSourceFile: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the manifest connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg
                 */
                connectionId: components["parameters"]["ManifestConnectionId"];
                /**
                 * @description The id of the file in the connection, not the one of the caller or of iTwin Storage.
                 * @example 297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb
                 */
                sourceFileId: components["parameters"]["SourceFileId"];
            };
            cookie?: undefined;
        };
        /** @description The new id of the file. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sourceFileId": "658f2774-5de8-4187-89f1-6e895489f1jh"
                 *     }
                 */
                "application/json": components["schemas"]["ManifestFileCreate"];
            };
        };
        responses: {
            /** @description The changed file. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "sourceFile": {
                     *         "id": "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
                     *         "sourceFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA"
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ManifestFileResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ManifestFileNotFound"];
            409: components["responses"]["FileAlreadyMapped"];
            422: components["responses"]["InvalidManifestFileRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    removeManifestConnectionSourceFile: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the manifest connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg
                 */
                connectionId: components["parameters"]["ManifestConnectionId"];
                /**
                 * @description The id of the file in the connection, not the one of the caller or of iTwin Storage.
                 * @example 297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb
                 */
                sourceFileId: components["parameters"]["SourceFileId"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The file was removed from the connection. */
            204: {
                headers: Record<never, never>;
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ManifestFileNotFound"];
            422: components["responses"]["InvalidManifestFileRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getStorageConnections: {
        parameters: {
            query?: {
                /** @description The number of items before the first one of the page. */
                $skip?: components["parameters"]["Skip"] | undefined;
                /** @description The number of items per page, 1,000 by default. A page may have fewer or more. */
                $top?: components["parameters"]["Top"] | undefined;
                /**
                 * @description The id of the iModel.
                 * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
                 */
                imodelId?: string | undefined;
            } | undefined;
            header?: {
                /** @description The amount of data per item. The service may ignore the preference. */
                Prefer?: components["parameters"]["Prefer"] | undefined;
            } | undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the iModel's storage connections. */
            200: {
                headers: Record<never, never>;
                content: {
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ConnectionsMinimal"] | components["schemas"]["StorageConnectionsRepresentation"];
                };
                "x-by-preference": {
                    "return=minimal": components["schemas"]["ConnectionsMinimal"];
                    "return=representation": components["schemas"]["StorageConnectionsRepresentation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    createStorageConnection: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** @description The connection to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "displayName": "30",
                 *       "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                 *       "authenticationType": "User",
                 *       "sourceFiles": [
                 *         {
                 *           "storageFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA",
                 *           "connectorType": "MSTN"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["StorageConnectionCreate"];
            };
        };
        responses: {
            /** @description The new connection. */
            201: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "connection": {
                     *         "id": "MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4",
                     *         "displayName": "30",
                     *         "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                     *         "iTwinId": "5fb9aa98-9874-4697-b942-d19728840f19",
                     *         "authenticationType": "User",
                     *         "_links": {
                     *           "iModel": {
                     *             "href": "https://api.bentley.com/imodels/7dbd531d-6967-47b2-8945-a722a437ad7a"
                     *           },
                     *           "iTwin": {
                     *             "href": "https://api.bentley.com/itwins/5fb9aa98-9874-4697-b942-d19728840f19"
                     *           },
                     *           "lastRun": {
                     *             "href": "https://api.bentley.com/synchronization/imodels/storageconnections/MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["StorageConnectionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["StorageConnectionNotFound"];
            409: components["responses"]["FileAlreadyMapped"];
            422: components["responses"]["InvalidStorageConnectionRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getStorageConnection: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the storage connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4
                 */
                connectionId: components["parameters"]["StorageConnectionId"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The connection. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "connection": {
                     *         "id": "MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4",
                     *         "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                     *         "iTwinId": "5fb9aa98-9874-4697-b942-d19728840f19",
                     *         "displayName": "30",
                     *         "authenticationType": "User",
                     *         "_links": {
                     *           "iModel": {
                     *             "href": "https://api.bentley.com/imodels/7dbd531d-6967-47b2-8945-a722a437ad7a"
                     *           },
                     *           "iTwin": {
                     *             "href": "https://api.bentley.com/itwins/5fb9aa98-9874-4697-b942-d19728840f19"
                     *           },
                     *           "lastRun": {
                     *             "href": "https://api.bentley.com/synchronization/imodels/storageconnections/MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["StorageConnectionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["StorageConnectionNotFound"];
            422: components["responses"]["InvalidStorageConnectionRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    updateStorageConnection: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the storage connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4
                 */
                connectionId: components["parameters"]["StorageConnectionId"];
            };
            cookie?: undefined;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "displayName": "30",
                 *       "authenticationType": "User"
                 *     }
                 */
                "application/json": components["schemas"]["ConnectionUpdate"];
            };
        };
        responses: {
            /** @description The changed connection. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "connection": {
                     *         "id": "MWplZe9Uf0iR1IDMqyOMLuL24kbZK4VNvgn4ev3etXI",
                     *         "displayName": "30",
                     *         "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                     *         "iTwinId": "5fb9aa98-9874-4697-b942-d19728840f19",
                     *         "authenticationType": "User",
                     *         "_links": {
                     *           "iModel": {
                     *             "href": "https://api.bentley.com/imodels/v1/7dbd531d-6967-47b2-8945-a722a437ad7a"
                     *           },
                     *           "iTwin": {
                     *             "href": "https://api.bentley.com/itwins/v1/5fb9aa98-9874-4697-b942-d19728840f19"
                     *           },
                     *           "lastRun": {
                     *             "href": "https://api.bentley.com/synchronization/imodels/storageconnections/MWplZe9Uf0iR1IDMqyOMLuL24kbZK4VNvgn4ev3etXI/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["StorageConnectionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["StorageConnectionNotFound"];
            422: components["responses"]["InvalidStorageConnectionRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    deleteStorageConnection: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the storage connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4
                 */
                connectionId: components["parameters"]["StorageConnectionId"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The connection was deleted. */
            204: {
                headers: Record<never, never>;
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["StorageConnectionNotFound"];
            422: components["responses"]["InvalidStorageConnectionRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    runStorageConnection: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the storage connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4
                 */
                connectionId: components["parameters"]["StorageConnectionId"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The run was created and continues in the background. */
            202: {
                headers: {
                    /**
                     * @description The URL of the run. Browsers may hide it.
                     * @example https://api.bentley.com/synchronization/imodels/storageconnections/MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523
                     */
                    location?: string;
                };
                content?: never;
            };
            /** @description A run of the iModel is already active. No run was created. */
            303: {
                headers: {
                    /**
                     * @description The URL of the active run. Browsers may hide it.
                     * @example https://api.bentley.com/synchronization/imodels/storageconnections/MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523
                     */
                    location?: string;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientPermissions"];
            404: components["responses"]["StorageConnectionNotFound"];
            409: components["responses"]["RunAlreadyRequested"];
            422: components["responses"]["InvalidConnectionRunRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getStorageConnectionRuns: {
        parameters: {
            query?: {
                /** @description The number of items before the first one of the page. */
                $skip?: components["parameters"]["Skip"] | undefined;
                /** @description The number of items per page, 1,000 by default. A page may have fewer or more. */
                $top?: components["parameters"]["Top"] | undefined;
            } | undefined;
            header?: {
                /** @description The amount of data per item. The service may ignore the preference. */
                Prefer?: components["parameters"]["Prefer"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description The id of the storage connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4
                 */
                connectionId: components["parameters"]["StorageConnectionId"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the connection's runs. */
            200: {
                headers: Record<never, never>;
                content: {
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["RunsMinimal"] | components["schemas"]["StorageRunsRepresentation"];
                };
                "x-by-preference": {
                    "return=minimal": components["schemas"]["RunsMinimal"];
                    "return=representation": components["schemas"]["StorageRunsRepresentation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientPermissions"];
            422: components["responses"]["InvalidConnectionRunsRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getStorageConnectionRun: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the storage connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4
                 */
                connectionId: components["parameters"]["StorageConnectionId"];
                /**
                 * @description The id of the run.
                 * @example a1ecbdc8c4f6173004f9f881914a57c5511a362b
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "run": {
                     *         "id": "a1ecbdc8c4f6173004f9f881914a57c5511a362b",
                     *         "connectionId": "MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4",
                     *         "startDateTime": "2020-10-24T02:44:13.4109666Z",
                     *         "endDateTime": "2020-10-24T02:47:13.4109666Z",
                     *         "phase": "MasterFile",
                     *         "state": "Completed",
                     *         "result": "PartialSuccess",
                     *         "error": {
                     *           "errorKey": "UserNotAuthenticated",
                     *           "description": "User is not authenticated."
                     *         },
                     *         "jobs": [
                     *           {
                     *             "id": "d6ecbdc8c4f6173004f9f881914a57c5511a362b",
                     *             "startDateTime": "2020-10-24T02:44:13.4109666Z",
                     *             "endDateTime": "2020-10-24T02:44:13.4109666Z",
                     *             "state": "Completed",
                     *             "result": "PartialSuccess",
                     *             "connectorType": "DWG",
                     *             "tasks": [
                     *               {
                     *                 "id": "f5ecbdc8c4f6173004f9f881914a57c5511a362b",
                     *                 "storageFileId": "g4ec1dc8c4f6173004f9f881914a57c5511a336d",
                     *                 "startDateTime": "2020-10-24T02:44:13.4109666Z",
                     *                 "endDateTime": "2020-10-24T02:44:13.4109666Z",
                     *                 "retryAttempts": 0,
                     *                 "state": "Completed",
                     *                 "result": "Success",
                     *                 "error": {
                     *                   "errorCode": "TAE_BRG_1000",
                     *                   "message": "Failed to process the file.",
                     *                   "details": "Error exit code received from bridge wrapper.",
                     *                   "bridgeExitCode": 4294967295,
                     *                   "system": "cloud_orchestrator",
                     *                   "phase": "internal_server_error",
                     *                   "category": "other",
                     *                   "descriptionKey": "RunOrchestrationError",
                     *                   "description": "Failed to orchestrate Run.",
                     *                   "kbArticleLink": "",
                     *                   "canUserFix": false
                     *                 },
                     *                 "details": {
                     *                   "synchronizationReport": {
                     *                     "suggestedAction": "Warning",
                     *                     "message": "",
                     *                     "totalErrorsCount": 0,
                     *                     "totalWarningsCount": 20,
                     *                     "totalOtherIssuesCount": 3
                     *                   }
                     *                 }
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["StorageRunResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientPermissions"];
            404: components["responses"]["ConnectionRunNotFound"];
            422: components["responses"]["InvalidConnectionRunRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getStorageConnectionSourceFiles: {
        parameters: {
            query?: {
                /** @description The number of items before the first one of the page. */
                $skip?: components["parameters"]["Skip"] | undefined;
                /** @description The number of items per page, 1,000 by default. A page may have fewer or more. */
                $top?: components["parameters"]["Top"] | undefined;
            } | undefined;
            header?: {
                /** @description The amount of data per item. The service may ignore the preference. */
                Prefer?: components["parameters"]["Prefer"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description The id of the storage connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4
                 */
                connectionId: components["parameters"]["StorageConnectionId"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the connection's files. */
            200: {
                headers: Record<never, never>;
                content: {
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["StorageFilesMinimal"] | components["schemas"]["StorageFilesRepresentation"];
                };
                "x-by-preference": {
                    "return=minimal": components["schemas"]["StorageFilesMinimal"];
                    "return=representation": components["schemas"]["StorageFilesRepresentation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientPermissions"];
            422: components["responses"]["InvalidStorageFileRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    addStorageConnectionSourceFile: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the storage connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4
                 */
                connectionId: components["parameters"]["StorageConnectionId"];
            };
            cookie?: undefined;
        };
        /** @description The file to add. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "storageFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA",
                 *       "connectorType": "MSTN"
                 *     }
                 */
                "application/json": components["schemas"]["StorageFileCreate"];
            };
        };
        responses: {
            /** @description The added file. */
            201: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "sourceFile": {
                     *         "id": "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
                     *         "storageFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA",
                     *         "connectorType": "MSTN",
                     *         "lastKnownFileName": "samplefile",
                     *         "_links": {
                     *           "file": {
                     *             "href": "https://api.bentley.com/files/5db42812-ebb8-4c58-98a4-2eaa99e0d8b6"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["StorageFileResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientPermissions"];
            /** @description There is no such storage connection. */
            404: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "StorageConnectionSourceFileNotFound",
                     *         "message": "Requested StorageConnection is not available."
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
                };
            };
            409: components["responses"]["FileAlreadyMapped"];
            422: components["responses"]["InvalidStorageFileRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getStorageConnectionSourceFile: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the storage connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4
                 */
                connectionId: components["parameters"]["StorageConnectionId"];
                /**
                 * @description The id of the file in the connection, not the one of the caller or of iTwin Storage.
                 * @example 297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb
                 */
                sourceFileId: components["parameters"]["SourceFileId"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "sourceFile": {
                     *         "id": "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
                     *         "storageFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA",
                     *         "connectorType": "MSTN",
                     *         "lastKnownFileName": "samplefile",
                     *         "_links": {
                     *           "file": {
                     *             "href": "https://api.bentley.com/files/t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["StorageFileResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["StorageFileNotFound"];
            422: components["responses"]["InvalidStorageFileRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    updateStorageConnectionSourceFile: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the storage connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4
                 */
                connectionId: components["parameters"]["StorageConnectionId"];
                /**
                 * @description The id of the file in the connection, not the one of the caller or of iTwin Storage.
                 * @example 297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb
                 */
                sourceFileId: components["parameters"]["SourceFileId"];
            };
            cookie?: undefined;
        };
        /** @description The file in iTwin Storage and its connector. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "storageFileId": "u9E_00ckVU6sdWnH_vnk-bPJEu3c_VVItnIkNDWlTy0",
                 *       "connectorType": "MSTN"
                 *     }
                 */
                "application/json": components["schemas"]["StorageFileCreate"];
            };
        };
        responses: {
            /** @description The changed file. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "sourceFile": {
                     *         "id": "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
                     *         "storageFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA",
                     *         "connectorType": "MSTN",
                     *         "lastKnownFileName": "samplefile",
                     *         "_links": {
                     *           "file": {
                     *             "href": "https://api.bentley.com/files/5db42812-ebb8-4c58-98a4-2eaa99e0d8b6"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["StorageFileResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["StorageFileNotFound"];
            422: components["responses"]["InvalidStorageFileRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    removeStorageConnectionSourceFile: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the storage connection.
                 * @example MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4
                 */
                connectionId: components["parameters"]["StorageConnectionId"];
                /**
                 * @description The id of the file in the connection, not the one of the caller or of iTwin Storage.
                 * @example 297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb
                 */
                sourceFileId: components["parameters"]["SourceFileId"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The file was removed from the connection. */
            204: {
                headers: Record<never, never>;
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientPermissions"];
            404: components["responses"]["StorageFileNotFound"];
            422: components["responses"]["InvalidStorageFileRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getDiagnosticReports: {
        parameters: {
            query: {
                /**
                 * @description The id of the iModel.
                 * @example 54903ab0-6c75-41ba-a4ee-233aaa030cd6
                 */
                imodelId: string;
                /**
                 * @description The id of the run.
                 * @example 89279454-3895-451e-8bd3-e75b20351df5
                 */
                runId: string;
                /**
                 * @description The id of the task. Without it, the reports of the run are listed.
                 * @example 89279454-3895-451e-8bd3-e75b20351df5
                 */
                taskId?: string | undefined;
            };
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The reports. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "reports": [
                     *         {
                     *           "id": "sDqQVHVsukGk7iM6qgMM1lSUJ4mVOB5Fi9PnWyA1HfU",
                     *           "imodelId": "54903ab0-6c75-41ba-a4ee-233aaa030cd6",
                     *           "runId": "89279454-3895-451e-8bd3-e75b20351df5",
                     *           "taskId": "89279454-3895-451e-8bd3-e75b20351df5",
                     *           "sasUri": "https://example.blob.core.windows.net/",
                     *           "createdTimeStamp": "2024-09-04T10:25:48Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["DiagnosticReportsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The request is not valid. */
            422: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "InvalidBadgersRequest",
                     *         "message": "Cannot perform operation.",
                     *         "details": [
                     *           {
                     *             "code": "MissingRequiredProperty",
                     *             "message": "iModelId should be provided.",
                     *             "target": "iModelId"
                     *           },
                     *           {
                     *             "code": "MissingRequiredProperty",
                     *             "message": "runId should be provided.",
                     *             "target": "runId"
                     *           },
                     *           {
                     *             "code": "InvalidValue",
                     *             "message": "Provided iModelId value is not valid.",
                     *             "target": "iModelId"
                     *           },
                     *           {
                     *             "code": "InvalidValue",
                     *             "message": "Provided runId value is not valid.",
                     *             "target": "runId"
                     *           },
                     *           {
                     *             "code": "InvalidValue",
                     *             "message": "Provided taskId value is not valid.",
                     *             "target": "taskId"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
                };
            };
            429: components["responses"]["RateLimitExceeded"];
        };
    };
}
