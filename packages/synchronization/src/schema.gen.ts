// Generated from specs/synchronization/openapi.yaml. Do not edit: change the spec, then run `pnpm generate`.

/** The version of the service's API that this package speaks. */
export const apiVersion = "v1";

/** The hash of the `openapi.json` that this package was generated from and ships, written as in a lockfile. */
export const specHash = "sha256-6cHA2OAmn4NDEoEHufC7aMQixbCS4fSDNZLoNIJO024=";

/** Where the service is reached, from the spec's `servers`. */
export const serverUrl = "https://api.bentley.com/synchronization";

/** What its answers are written in; the API's major version is part of it. */
export const mediaType = "application/vnd.bentley.itwin-platform.v1+json";

/** The statuses that each operation documents: an answer with any other one is unexpected. */
export const statuses = {
  "/configurations/connections/{connectionid}": { get: [200, 401, 404, 422, 429], post: [200, 201, 401, 429], patch: [200, 401, 429], delete: [204, 401, 404, 422, 429] },
  "/configurations/imodels/{imodelid}": { get: [200, 401, 404, 422, 429], post: [200, 201, 401, 422, 429], patch: [200, 401, 404, 422, 429], delete: [204, 401, 404, 422, 429] },
  "/configurations/itwins/{itwinid}": { get: [200, 401, 404, 422, 429], post: [200, 201, 401, 429], patch: [200, 401, 404, 422, 429], delete: [204, 401, 404, 422, 429] },
  "/imodels/connections": { get: [200, 401, 403, 422, 429] },
  "/imodels/connections/authorizationinformation": { get: [200, 401, 422, 429] },
  "/imodels/manifestconnections": { get: [200, 401, 429], post: [201, 401, 409, 422, 429] },
  "/imodels/manifestconnections/{connectionId}": { get: [200, 401, 404, 429], put: [200, 401, 404, 422, 429], delete: [204, 401, 404, 409, 422, 429] },
  "/imodels/manifestconnections/{connectionId}/runs": { get: [200, 401, 429], post: [202, 303, 401, 403, 404, 409, 422, 429] },
  "/imodels/manifestconnections/{connectionId}/runs/{runId}": { get: [200, 401, 403, 404, 422, 429] },
  "/imodels/manifestconnections/{connectionId}/sourcefiles": { get: [200, 401, 429], post: [201, 401, 404, 409, 422, 429] },
  "/imodels/manifestconnections/{connectionId}/sourcefiles/{sourceFileId}": { get: [200, 401, 404, 422, 429], put: [200, 401, 404, 409, 429], delete: [204, 401, 429] },
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
        /** Gets the settings of a connection, and those in effect there. */
        get: operations["getConnectionConfiguration"];
        put?: never;
        /** Creates the settings of a connection. */
        post: operations["createConnectionConfiguration"];
        /** Deletes the settings of a connection. */
        delete: operations["deleteConnectionConfiguration"];
        options?: never;
        head?: never;
        /** Changes single ones of the settings of a connection. */
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
        /** Gets the settings of an iModel, and those in effect there. */
        get: operations["getImodelConfiguration"];
        put?: never;
        /** Creates the settings of an iModel. */
        post: operations["createImodelConfiguration"];
        /** Deletes the settings of an iModel. */
        delete: operations["deleteImodelConfiguration"];
        options?: never;
        head?: never;
        /** Changes single ones of the settings of an iModel. */
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
        /** Gets the settings of an iTwin, and those in effect there. */
        get: operations["getItwinConfiguration"];
        put?: never;
        /** Creates the settings of an iTwin. */
        post: operations["createItwinConfiguration"];
        /** Deletes the settings of an iTwin. */
        delete: operations["deleteItwinConfiguration"];
        options?: never;
        head?: never;
        /** Changes single ones of the settings of an iTwin. */
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
        /** Lists the connections of an iModel, of whatever kind. */
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
        /** Tells whether the calling user has authorized synchronization, and where to do so if not. */
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
        /** Lists the manifest connections of an iModel. */
        get: operations["getManifestConnections"];
        put?: never;
        /** Creates a manifest connection, which brings files from wherever the caller keeps them into an iModel. */
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
        /** Gets a manifest connection. */
        get: operations["getManifestConnection"];
        /** Renames a manifest connection, or changes on whose behalf it runs. */
        put: operations["updateManifestConnection"];
        post?: never;
        /** Deletes a manifest connection. */
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
        /** Lists the runs of a manifest connection. */
        get: operations["getManifestConnectionRuns"];
        put?: never;
        /**
         * Starts a run of a manifest connection, with the URLs that its files can be read from.
         * @description An iModel has one active run at a time: 303 leads to it, and of requests at the same time one wins and the others get 409.
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
        /** Gets a run of a manifest connection, with what became of each file. */
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
        /** Lists the files of a manifest connection. */
        get: operations["getManifestConnectionSourceFiles"];
        put?: never;
        /** Adds a file to a manifest connection. */
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
        /** Gets a file of a manifest connection. */
        get: operations["getManifestConnectionSourceFile"];
        /** Changes the caller's id of a file of a manifest connection. */
        put: operations["updateManifestConnectionSourceFile"];
        post?: never;
        /** Removes a file from a manifest connection. */
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
        /** Lists the storage connections of an iModel. */
        get: operations["getStorageConnections"];
        put?: never;
        /** Creates a storage connection, which brings files from iTwin Storage into an iModel. */
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
        /** Gets a storage connection. */
        get: operations["getStorageConnection"];
        /** Renames a storage connection, or changes on whose behalf it runs. */
        put: operations["updateStorageConnection"];
        post?: never;
        /** Deletes a storage connection. */
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
         * Starts a run of a storage connection.
         * @description An iModel has one active run at a time: 303 leads to it, and of requests at the same time one wins and the others get 409.
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
        /** Lists the runs of a storage connection. */
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
        /** Gets a run of a storage connection, with what became of each file. */
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
        /** Lists the files of a storage connection. */
        get: operations["getStorageConnectionSourceFiles"];
        put?: never;
        /** Adds a file to a storage connection. */
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
        /** Gets a file of a storage connection. */
        get: operations["getStorageConnectionSourceFile"];
        /** Changes which file in Storage a file of a storage connection is, or its connector. */
        put: operations["updateStorageConnectionSourceFile"];
        post?: never;
        /** Removes a file from a storage connection. */
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
        /** Lists where to download the diagnostic reports of a run, or of one of its tasks. */
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
        /** @description Whether runs act for the user who owns the connection or as a service application. */
        AuthenticationType: "User" | "Service" | (string & {});
        /** @description Whether the calling user has authorized synchronization, and the links to go on with. */
        AuthorizationInformation: {
            _links?: components["schemas"]["AuthorizationInformationLinks"];
            /** @description Whether the user has authorized and is ready to synchronize. */
            isUserAuthorized: boolean;
        };
        /** @description Where to go on from an authorization. */
        AuthorizationInformationLinks: {
            /** @description The page on which the user authorizes. */
            authorizationUrl?: components["schemas"]["Link"];
        };
        /** @description The answer to a question about the calling user's authorization. */
        AuthorizationInformationResponse: {
            authorizationInformation: components["schemas"]["AuthorizationInformation"];
        };
        /** @description The settings of a scope, and those in effect there. */
        Configuration: {
            /** @description What is in effect at this scope, from wider scopes and defaults too. */
            resolvedSettings?: components["schemas"]["ConfigurationSettings"];
            /** @description The id of the iTwin, the iModel or the connection. */
            scopeId: string;
            /** @description What is set at this scope. */
            settings?: components["schemas"]["ConfigurationSettings"];
        };
        /** @description The answer with the settings of a scope. */
        ConfigurationResponse: {
            configuration: components["schemas"]["Configuration"];
        };
        /** @description Settings of every scope. */
        ConfigurationSettings: {
            /** @description Whether Revit may ignore the geographic coordinate system, undocumented. */
            allowRevitIgnoreGcs?: boolean;
            /**
             * @description Whether the height of the project is limited, to 8849 m; the other extents have to be defined.
             * @default false
             */
            clampZExtent?: boolean;
            /**
             * @description Whether 2D sections are shown inside the 3D model.
             * @default true
             */
            convertDgnHyperModelingSections?: boolean;
            /**
             * @description Whether terrain elements of .dgn files are processed.
             * @default false
             */
            convertDgnTerrainModels?: boolean;
            /**
             * @description Whether 2D elements of Civil 3D go into a graph model, while 3D elements stay in the spatial one.
             * @default false
             */
            enableC3dGraphsIn2dModel?: boolean;
            /**
             * @description Whether the sheet index files of the workspace are processed.
             * @default false
             */
            enableSheetIndex?: boolean;
            /**
             * @description Whether sheets and their drawings are synchronized.
             * @default false
             */
            enableSheetsAndDrawings?: boolean;
            /**
             * @description Whether only sheets of the sheet index are synchronized.
             * @default false
             */
            filterBySheetIndex?: boolean;
            /**
             * @description Whether only the master file is processed, of .dgn and .dwg files.
             * @default false
             */
            ignoreDgnAttachments?: boolean;
            /**
             * @description Whether the global ids of IFC files are ignored when the origin of elements is determined.
             * @default false
             */
            ignoreIfcGlobalIds?: boolean;
            /**
             * @description The distance in metres between coordinate systems beyond which .rvt files are not reprojected.
             * @default 0
             */
            overrideRvtReprojectionDistance?: number;
            /**
             * @description Whether generic elements may get another base class, which processes them all again; for single runs.
             * @default false
             */
            reclassifyDgnElements?: boolean;
            /**
             * @description Whether the location of .rvt files on earth is ignored, unless one was the first file in the iModel.
             * @default false
             */
            skipRvtReprojection?: boolean;
            /**
             * @description Whether the elements of all files go into a single changeset; schemas and definitions keep their own.
             * @default false
             */
            squashIntermediateRevisions?: boolean;
            /**
             * @description Whether reality data attached to .dgn files goes to the Reality Data API, which consumes credits.
             * @default true
             */
            uploadDgnRealityData?: boolean;
        };
        /** @description What connections of every kind have in common. */
        Connection: {
            _links?: components["schemas"]["ConnectionLinks"];
            /** @description The name shown to people. */
            displayName?: string;
            /** @description The id of the connection. */
            id: string;
            /** @description The iModel that the files go into. */
            iModelId?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Settings for one connection. */
        ConnectionConfiguration: {
            /**
             * @description Whether 2D elements of Civil 3D go into a graph model, while 3D elements stay in the spatial one.
             * @default false
             */
            enableC3dGraphsIn2dModel?: boolean;
            /**
             * @description Whether the sheet index files of the workspace are processed.
             * @default false
             */
            enableSheetIndex?: boolean;
            /**
             * @description Whether sheets and their drawings are synchronized.
             * @default false
             */
            enableSheetsAndDrawings?: boolean;
            /**
             * @description Whether only sheets of the sheet index are synchronized.
             * @default false
             */
            filterBySheetIndex?: boolean;
            /**
             * @description Whether only the master file is processed, of .dgn and .dwg files.
             * @default false
             */
            ignoreDgnAttachments?: boolean;
            /**
             * @description Whether generic elements may get another base class, which processes them all again; for single runs.
             * @default false
             */
            reclassifyDgnElements?: boolean;
        };
        /** @description Why a connection or a run of it failed. */
        ConnectionError: {
            /** @description The failure in words. */
            description?: string;
            /** @description The kind of failure, `UserNotAuthenticated` if the user has to authorize first. */
            errorKey?: "UserNotAuthenticated" | (string & {});
        };
        /** @description What belongs to a connection. */
        ConnectionLinks: {
            /** @description The iModel that the files go into. */
            iModel?: components["schemas"]["Link"];
            /** @description The iTwin of the iModel. */
            iTwin?: components["schemas"]["Link"];
            /** @description The latest run, missing before there is one. */
            lastRun?: components["schemas"]["Link"];
            /**
             * @deprecated
             * @description What there was before the link to the iTwin.
             */
            project?: components["schemas"]["Link"];
        };
        /** @description A page of connections with the least of each. */
        ConnectionsMinimal: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The connections on this page. */
            connections: components["schemas"]["ConnectionSummary"][];
        };
        /** @description A page of connections with all of each. */
        ConnectionsRepresentation: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The connections on this page. */
            connections: components["schemas"]["Connection"][];
        };
        /** @description The least about a connection, of whatever kind. */
        ConnectionSummary: {
            /** @description The name shown to people. */
            displayName?: string;
            /** @description The id of the connection. */
            id: string;
        };
        /** @description What can be changed of a connection. */
        ConnectionUpdate: {
            /** @description On whose behalf the connection runs. */
            authenticationType?: components["schemas"]["NewAuthenticationType"];
            /** @description The name shown to people. */
            displayName?: string;
        };
        /** @description What reads a file, chosen by the application that the file comes from. */
        ConnectorType: "AUTOPLANT" | "CIVIL" | "CIVIL3D" | "DWG" | "GEOSPATIAL" | "IFC" | "MSTN" | "NWD" | "OBD" | "OPENTOWER" | "PROSTRUCTURES" | "REVIT" | "SPPID" | "SPXREVIEW" | (string & {});
        /** @description Where to download what a connector reported. */
        DiagnosticReport: {
            /**
             * Format: date-time
             * @description When the report was made.
             */
            createdTimeStamp?: string;
            /** @description The id of the report. */
            id: string;
            /** @description The iModel that the run belongs to. */
            imodelId?: string;
            /** @description The run that the report is about. */
            runId?: string;
            /** @description The URL of the report, which can be read without further authentication. */
            sasUri?: string;
            /** @description The task that the report is about. */
            taskId?: string;
        };
        /** @description The answer with the diagnostic reports of a run or a task. */
        DiagnosticReportsResponse: {
            /** @description The reports. */
            reports: components["schemas"]["DiagnosticReport"][];
        };
        /** @description What a document management system knows about a file, to be kept in the iModel. */
        DocumentAttribute: {
            /** @description The class of the schema that the properties are of. */
            className?: string;
            /** @description The values by the name of the property. */
            properties?: {
                [key: string]: string;
            };
        };
        /** @description What went wrong with a request. */
        Error: {
            /** @description The kind of failure, one of a set that each service defines. */
            code?: string | null;
            /** @description The single causes of the failure. */
            details?: components["schemas"]["ErrorDetails"][] | null;
            /** @description The failure in words, for people. */
            message?: string | null;
            /** @description What the failure is about. */
            target?: string | null;
        };
        /** @description One of the causes of a failure. */
        ErrorDetails: {
            /** @description The kind of cause. */
            code?: string | null;
            /** @description The cause in words, for people. */
            message?: string | null;
            /** @description The part of the request that the cause is about. */
            target?: string | null;
        };
        /** @description The envelope that a failed request usually comes with, though not always. */
        ErrorResponse: {
            /** @description What went wrong, if the service could still say so. */
            error?: components["schemas"]["Error"] | null;
        };
        /** @description How a run has ended. */
        ExecutionResult: "Undetermined" | "Success" | "Error" | "PartialSuccess" | "Skipped" | "Cancelled" | "TimedOut" | (string & {});
        /** @description How far a run has come. */
        ExecutionState: "NotStarted" | "Idle" | "WaitingToExecute" | "WaitingToRetry" | "Executing" | "Finalizing" | "Completed" | "Queued" | (string & {});
        /** @description What belongs to a file. */
        FileLinks: {
            /** @description The file in Storage. */
            file?: components["schemas"]["Link"];
        };
        /** @description Settings for one iModel. */
        IModelConfiguration: {
            /**
             * @description Whether the height of the project is limited, to 8849 m; the other extents have to be defined.
             * @default false
             */
            clampZExtent?: boolean;
            /**
             * @description Whether the global ids of IFC files are ignored when the origin of elements is determined.
             * @default false
             */
            ignoreIfcGlobalIds?: boolean;
            /**
             * @description The distance in metres between coordinate systems beyond which .rvt files are not reprojected.
             * @default 0
             */
            overrideRvtReprojectionDistance?: number;
        };
        /** @description Settings for all iModels of an iTwin. */
        ITwinConfiguration: {
            /** @description Whether Revit may ignore the geographic coordinate system, undocumented. */
            allowRevitIgnoreGcs?: boolean;
            /**
             * @description Whether 2D sections are shown inside the 3D model.
             * @default true
             */
            convertDgnHyperModelingSections?: boolean;
            /**
             * @description Whether terrain elements of .dgn files are processed.
             * @default false
             */
            convertDgnTerrainModels?: boolean;
            /**
             * @description Whether the location of .rvt files on earth is ignored, unless one was the first file in the iModel.
             * @default false
             */
            skipRvtReprojection?: boolean;
            /**
             * @description Whether the elements of all files go into a single changeset; schemas and definitions keep their own.
             * @default false
             */
            squashIntermediateRevisions?: boolean;
            /**
             * @description Whether reality data attached to .dgn files goes to the Reality Data API, which consumes credits.
             * @default true
             */
            uploadDgnRealityData?: boolean;
        };
        /** @description What a run is working on. */
        JobPhase: "Preprocessor" | "MasterFile" | "ReferenceFile" | (string & {});
        /** @description Where something else is found. */
        Link: {
            /** @description The URL to follow. */
            href: string;
        };
        /** @description A file that another one refers to, and where to read it in this run. */
        ManifestChildFile: {
            /**
             * @deprecated
             * @description What `connectorType` was called before 2022-06-20.
             */
            connector?: components["schemas"]["ConnectorType"];
            /** @description What reads the file. */
            connectorType?: components["schemas"]["ConnectorType"];
            /** @description What a document management system knows about the file. */
            documentAttribute?: components["schemas"]["DocumentAttribute"];
            /**
             * @deprecated
             * @description What `documentAttribute` was in 2022.
             */
            documentMetadata?: {
                [key: string]: unknown;
            };
            /** @description The id that the caller gave the file, `sourceFileId` in the connection. */
            id?: string;
            /** @description The name of the file. */
            name?: string;
            /** @description The id of the file that refers to it. */
            parentId?: string;
            /** @description Where the file is in relation to others, undocumented. */
            relativePath?: unknown;
            /** @description Where the file can be read without further authentication. */
            url?: string;
        };
        /** @description Brings files from wherever the caller keeps them into an iModel. */
        ManifestConnection: {
            /** @description What belongs to the connection. */
            _links?: components["schemas"]["ConnectionLinks"];
            /** @description On whose behalf the connection runs. */
            authenticationType?: components["schemas"]["AuthenticationType"];
            /** @description The name shown to people. */
            displayName?: string;
            /** @description The id of the connection. */
            id: string;
            /** @description The iModel that the files go into. */
            iModelId?: string;
            /** @description The iTwin of the iModel. */
            iTwinId?: string;
        };
        /** @description A manifest connection to create. */
        ManifestConnectionCreate: {
            /**
             * @description On whose behalf the connection runs.
             * @default User
             */
            authenticationType?: components["schemas"]["NewAuthenticationType"];
            /** @description The name shown to people. */
            displayName?: string;
            /** @description The iModel that the files go into. */
            iModelId: string;
            /** @description The files to bring into the iModel. */
            sourceFiles: components["schemas"]["ManifestFileCreate"][];
        };
        /** @description The answer with a single manifest connection. */
        ManifestConnectionResponse: {
            /** @description The connection. */
            connection: components["schemas"]["ManifestConnection"];
        };
        /** @description A page of manifest connections with all of each. */
        ManifestConnectionsRepresentation: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The connections on this page. */
            connections: components["schemas"]["ManifestConnection"][];
        };
        /** @description A file of a manifest connection. */
        ManifestFile: {
            _links?: components["schemas"]["FileLinks"];
            /** @description The id that the file has in the connection. */
            id: string;
            /** @description The id that the caller gave the file. */
            sourceFileId?: string;
        };
        /** @description A file to bring into the iModel of a manifest connection. */
        ManifestFileCreate: {
            /** @description The id by which the caller names the file in each run. */
            sourceFileId: string;
        };
        /** @description The answer with a single file of a manifest connection. */
        ManifestFileResponse: {
            sourceFile: components["schemas"]["ManifestFile"];
        };
        /** @description A page of files of a manifest connection with the least of each. */
        ManifestFilesMinimal: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The files on this page. */
            sourceFiles: components["schemas"]["ManifestFileSummary"][];
        };
        /** @description A page of files of a manifest connection with all of each. */
        ManifestFilesRepresentation: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The files on this page. */
            sourceFiles: components["schemas"]["ManifestFile"][];
        };
        /** @description The least about a file of a manifest connection. */
        ManifestFileSummary: {
            _links?: components["schemas"]["FileLinks"];
            /** @description The id that the file has in the connection. */
            id: string;
            /** @description The id that the caller gave the file. */
            sourceFileId?: string;
        };
        /** @description A part of a run, for files that one connector reads. */
        ManifestJob: {
            /** @description What reads the files. */
            connectorType?: components["schemas"]["ConnectorType"];
            /**
             * Format: date-time
             * @description When the job ended.
             */
            endDateTime?: string;
            /** @description The id of the job. */
            id: string;
            /** @description How the job ended. */
            result?: components["schemas"]["ExecutionResult"];
            /**
             * Format: date-time
             * @description When the job started.
             */
            startDateTime?: string;
            /** @description How far the job has come. */
            state?: components["schemas"]["ExecutionState"];
            /** @description The work on single files. */
            tasks?: components["schemas"]["ManifestTask"][];
        };
        /** @description A run of a manifest connection. */
        ManifestRun: {
            /** @description The connection that is run. */
            connectionId?: string;
            /**
             * Format: date-time
             * @description When the run ended.
             */
            endDateTime?: string;
            /** @description What went wrong with the run, if anything did. */
            error?: components["schemas"]["ConnectionError"];
            /** @description The id of the run. */
            id: string;
            /** @description The parts that the run is split into. */
            jobs?: components["schemas"]["ManifestJob"][];
            /** @description What the run is working on. */
            phase?: components["schemas"]["JobPhase"];
            /** @description How the run ended. */
            result?: components["schemas"]["ExecutionResult"];
            /**
             * Format: date-time
             * @description When the run started.
             */
            startDateTime?: string;
            /** @description How far the run has come. */
            state: components["schemas"]["ExecutionState"];
        };
        /** @description A run of a manifest connection to start. */
        ManifestRunCreate: {
            /** @description Where the schema of the document attributes can be read, a JSON file. */
            documentAttributeSchemaUrl?: string;
            /** @description The files of the connection, and where to read them. */
            sourceFiles?: components["schemas"]["ManifestSourceFile"][];
        };
        /** @description The answer with a single run of a manifest connection. */
        ManifestRunResponse: {
            run: components["schemas"]["ManifestRun"];
        };
        /** @description A page of runs of a manifest connection with all of each. */
        ManifestRunsRepresentation: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The runs on this page. */
            runs: components["schemas"]["ManifestRun"][];
        };
        /** @description A file of the connection, and where to read it in this run. */
        ManifestSourceFile: {
            /** @description What to do with the file, `bridge` to synchronize it or `unmap` to remove its data from the iModel. */
            action?: "bridge" | "unmap" | (string & {});
            /** @description The files that the file refers to. */
            children?: components["schemas"]["ManifestChildFile"][];
            /**
             * @deprecated
             * @description What `connectorType` was called before 2022-06-20.
             */
            connector?: components["schemas"]["ConnectorType"];
            /** @description What reads the file. */
            connectorType?: components["schemas"]["ConnectorType"];
            /** @description What a document management system knows about the file. */
            documentAttribute?: components["schemas"]["DocumentAttribute"];
            /**
             * @deprecated
             * @description What `documentAttribute` was in 2022.
             */
            documentMetadata?: {
                [key: string]: unknown;
            };
            /** @description The id that the caller gave the file, `sourceFileId` in the connection. */
            id?: string;
            /** @description The name of the file. */
            name?: string;
            /** @description Where the file is in relation to others, undocumented. */
            relativePath?: unknown;
            /** @description Where the file can be read without further authentication. */
            url?: string;
        };
        /** @description The work on a single file in a run. */
        ManifestTask: {
            /** @description More about what the task did. */
            details?: components["schemas"]["TaskDetails"];
            /**
             * Format: date-time
             * @description When the task ended.
             */
            endDateTime?: string;
            /** @description What went wrong with the task; it may be there although the task succeeded. */
            error?: components["schemas"]["TaskError"];
            /** @description The id of the task. */
            id: string;
            /** @description How the task ended. */
            result?: components["schemas"]["ExecutionResult"];
            /** @description How often the task was tried again. */
            retryAttempts?: number;
            /** @description The id that the caller gave the file. */
            sourceFileId?: string;
            /**
             * Format: date-time
             * @description When the task started.
             */
            startDateTime?: string;
            /** @description How far the task has come. */
            state?: components["schemas"]["ExecutionState"];
        };
        /**
         * @description Whether runs act for the user who owns the connection or as a service application.
         * @enum {string}
         */
        NewAuthenticationType: "User" | "Service";
        /** @description Where the pages of a list are found. */
        PageLinks: {
            /** @description The page after this one, if there is one. */
            next?: components["schemas"]["Link"] | null;
            /** @description The page before this one, if there is one. */
            prev?: components["schemas"]["Link"] | null;
            /** @description This page. */
            self?: components["schemas"]["Link"];
        };
        /** @description A page of runs with the least of each. */
        RunsMinimal: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The runs on this page. */
            runs: components["schemas"]["RunSummary"][];
        };
        /** @description The least about a run. */
        RunSummary: {
            /** @description The id of the run. */
            id: string;
            /** @description How the run ended. */
            result?: components["schemas"]["ExecutionResult"];
            /** @description How far the run has come. */
            state: components["schemas"]["ExecutionState"];
        };
        /** @description Brings files from iTwin Storage into an iModel. */
        StorageConnection: {
            /** @description What belongs to the connection. */
            _links?: components["schemas"]["ConnectionLinks"];
            /** @description On whose behalf the connection runs. */
            authenticationType?: components["schemas"]["AuthenticationType"];
            /** @description The name shown to people. */
            displayName?: string;
            /** @description Why the connection failed. */
            error?: components["schemas"]["ConnectionError"];
            /** @description The id of the connection. */
            id: string;
            /** @description The iModel that the files go into. */
            iModelId?: string;
            /** @description The iTwin of the iModel. */
            iTwinId?: string;
        };
        /** @description A storage connection to create. */
        StorageConnectionCreate: {
            /**
             * @description On whose behalf the connection runs.
             * @default User
             */
            authenticationType?: components["schemas"]["NewAuthenticationType"];
            /** @description The name shown to people. */
            displayName?: string;
            /** @description The iModel that the files go into. */
            iModelId: string;
            /** @description The files to bring into the iModel. */
            sourceFiles: components["schemas"]["StorageFileCreate"][];
        };
        /** @description The answer with a single storage connection. */
        StorageConnectionResponse: {
            /** @description The connection. */
            connection: components["schemas"]["StorageConnection"];
        };
        /** @description A page of storage connections with all of each. */
        StorageConnectionsRepresentation: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The connections on this page. */
            connections: components["schemas"]["StorageConnection"][];
        };
        /** @description A file of a storage connection. */
        StorageFile: {
            _links?: components["schemas"]["FileLinks"];
            /** @description What reads the file. */
            connectorType?: components["schemas"]["ConnectorType"];
            /** @description The id that the file has in the connection. */
            id: string;
            /** @description The name that the file had when the service last saw it, missing if it has not seen it. */
            lastKnownFileName?: string;
            /** @description The id that the file has in Storage. */
            storageFileId?: string;
        };
        /** @description A file in Storage to bring into the iModel of a storage connection. */
        StorageFileCreate: {
            /** @description What reads the file. */
            connectorType: components["schemas"]["ConnectorType"];
            /** @description The id that the file has in Storage. */
            storageFileId: string;
        };
        /** @description The answer with a single file of a storage connection. */
        StorageFileResponse: {
            sourceFile: components["schemas"]["StorageFile"];
        };
        /** @description A page of files of a storage connection with the least of each. */
        StorageFilesMinimal: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The files on this page. */
            sourceFiles: components["schemas"]["StorageFileSummary"][];
        };
        /** @description A page of files of a storage connection with all of each. */
        StorageFilesRepresentation: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The files on this page. */
            sourceFiles: components["schemas"]["StorageFile"][];
        };
        /** @description The least about a file of a storage connection. */
        StorageFileSummary: {
            _links?: components["schemas"]["FileLinks"];
            /** @description The id that the file has in the connection. */
            id: string;
            /** @description The name that the file had when the service last saw it, missing if it has not seen it. */
            lastKnownFileName?: string;
            /** @description The id that the file has in Storage. */
            storageFileId?: string;
        };
        /** @description A part of a run, for files that one connector reads. */
        StorageJob: {
            /** @description What reads the files. */
            connectorType?: components["schemas"]["ConnectorType"];
            /**
             * Format: date-time
             * @description When the job ended.
             */
            endDateTime?: string;
            /** @description The id of the job. */
            id: string;
            /** @description How the job ended. */
            result?: components["schemas"]["ExecutionResult"];
            /**
             * Format: date-time
             * @description When the job started.
             */
            startDateTime?: string;
            /** @description How far the job has come. */
            state?: components["schemas"]["ExecutionState"];
            /** @description The work on single files. */
            tasks?: components["schemas"]["StorageTask"][];
        };
        /** @description A run of a storage connection. */
        StorageRun: {
            /** @description The connection that is run. */
            connectionId?: string;
            /**
             * Format: date-time
             * @description When the run ended.
             */
            endDateTime?: string;
            /** @description What went wrong with the run, if anything did. */
            error?: components["schemas"]["ConnectionError"];
            /** @description The id of the run. */
            id: string;
            /** @description The parts that the run is split into. */
            jobs?: components["schemas"]["StorageJob"][];
            /** @description What the run is working on. */
            phase?: components["schemas"]["JobPhase"];
            /** @description How the run ended. */
            result?: components["schemas"]["ExecutionResult"];
            /**
             * Format: date-time
             * @description When the run started.
             */
            startDateTime?: string;
            /** @description How far the run has come. */
            state: components["schemas"]["ExecutionState"];
        };
        /** @description The answer with a single run of a storage connection. */
        StorageRunResponse: {
            run: components["schemas"]["StorageRun"];
        };
        /** @description A page of runs of a storage connection with all of each. */
        StorageRunsRepresentation: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The runs on this page. */
            runs: components["schemas"]["StorageRun"][];
        };
        /** @description The work on a single file in a run. */
        StorageTask: {
            /** @description More about what the task did. */
            details?: components["schemas"]["TaskDetails"];
            /**
             * Format: date-time
             * @description When the task ended.
             */
            endDateTime?: string;
            /** @description What went wrong with the task; it may be there although the task succeeded. */
            error?: components["schemas"]["TaskError"];
            /** @description The id of the task. */
            id: string;
            /** @description How the task ended. */
            result?: components["schemas"]["ExecutionResult"];
            /** @description How often the task was tried again. */
            retryAttempts?: number;
            /**
             * Format: date-time
             * @description When the task started.
             */
            startDateTime?: string;
            /** @description How far the task has come. */
            state?: components["schemas"]["ExecutionState"];
            /** @description The id that the file has in Storage. */
            storageFileId?: string;
        };
        /** @description What the connector had to say about a file. */
        SynchronizationReport: {
            /** @description The report in words. */
            message?: string;
            /** @description How seriously to take it. */
            suggestedAction?: "Warning" | (string & {});
            /** @description How many errors were reported. */
            totalErrorsCount?: number;
            /** @description How many other issues were reported. */
            totalOtherIssuesCount?: number;
            /** @description How many warnings were reported. */
            totalWarningsCount?: number;
        };
        /** @description More about what a task did. */
        TaskDetails: {
            /** @description What the connector had to say about the file. */
            synchronizationReport?: components["schemas"]["SynchronizationReport"];
        };
        /** @description What went wrong with a task. It may be there although the task has succeeded. */
        TaskError: {
            /**
             * Format: int64
             * @description What the program that processed the file has ended with.
             */
            bridgeExitCode?: number;
            /** @description Whether the user can do something about it. */
            canUserFix?: boolean;
            /** @description The group of failures that it belongs to, such as `other`. */
            category?: string;
            /** @description The failure in words, for the user. */
            description?: string;
            /** @description The name of the description, such as `RunOrchestrationError`. */
            descriptionKey?: string;
            /** @description More about the failure, in words. */
            details?: string;
            /** @description The kind of failure, such as `TAE_BRG_1000`. */
            errorCode?: string;
            /** @description An article about the failure, or an empty string. */
            kbArticleLink?: string;
            /** @description The failure in words. */
            message?: string;
            /** @description What the service was doing, such as `export_file`. */
            phase?: string;
            /** @description The part of the service that failed, such as `cloud_orchestrator`. */
            system?: string;
        };
    };
    responses: {
        /** @description There are no such settings. */
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
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The user may not do this. */
        FormerInsufficientPermissions: {
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
        /** @description The user may not do this. */
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
        /** @description The request is not valid. */
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
                "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description More requests came in than the tier of the application allows. */
        RateLimitExceeded: {
            headers: {
                /** @description The seconds to wait before more requests are allowed. */
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
        /** @description More requests came in than the rate limit of the subscription allows. */
        TooManyRequests: {
            headers: {
                /** @description When to try again. */
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
         * @description The connection that the settings are for, of whatever kind.
         * @example lggkjEZmT0-NOd2XwpnXYdk9YzROk-1Jr77FJx5z754
         */
        ConnectionScope: string;
        /**
         * @description The iModel whose connections are wanted.
         * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
         */
        IModelId: string;
        /**
         * @description The iModel that the settings are for.
         * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
         */
        IModelScope: string;
        /**
         * @description The iTwin that the settings are for.
         * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
         */
        ITwinScope: string;
        /**
         * @description The id of the manifest connection.
         * @example MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg
         */
        ManifestConnectionId: string;
        /** @description How much of each item to answer with, the least unless told otherwise; the service may ignore it. */
        Prefer: "return=minimal" | "return=representation";
        /**
         * @description The id of the run.
         * @example a1ecbdc8c4f6173004f9f881914a57c5511a362b
         */
        RunId: string;
        /** @description How many items to leave out before the first one of the answer. */
        Skip: number;
        /**
         * @description The id that the file has in the connection, not the one that the caller or Storage knows it by.
         * @example 297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb
         */
        SourceFileId: string;
        /**
         * @description The id of the storage connection.
         * @example MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4
         */
        StorageConnectionId: string;
        /** @description How many items to answer with. The service tries to keep to it and may answer with another number. */
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
                 * @description The connection that the settings are for, of whatever kind.
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
            /** @description The request is not valid. */
            422: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    createConnectionConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The connection that the settings are for, of whatever kind.
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteConnectionConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The connection that the settings are for, of whatever kind.
                 * @example lggkjEZmT0-NOd2XwpnXYdk9YzROk-1Jr77FJx5z754
                 */
                connectionid: components["parameters"]["ConnectionScope"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The settings are gone. */
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
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
                 * @description The connection that the settings are for, of whatever kind.
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    getImodelConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The iModel that the settings are for.
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    createImodelConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The iModel that the settings are for.
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
            422: components["responses"]["InvalidConfigurationRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteImodelConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The iModel that the settings are for.
                 * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
                 */
                imodelid: components["parameters"]["IModelScope"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The settings are gone. */
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
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
                 * @description The iModel that the settings are for.
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    getItwinConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The iTwin that the settings are for.
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
            /** @description The request is not valid. */
            422: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    createItwinConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The iTwin that the settings are for.
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteItwinConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The iTwin that the settings are for.
                 * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
                 */
                itwinid: components["parameters"]["ITwinScope"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The settings are gone. */
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    patchItwinConfiguration: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The iTwin that the settings are for.
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
            /** @description There are no such settings. */
            404: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The request is not valid. */
            422: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getConnections: {
        parameters: {
            query: {
                /** @description How many items to leave out before the first one of the answer. */
                $skip?: components["parameters"]["Skip"] | undefined;
                /** @description How many items to answer with. The service tries to keep to it and may answer with another number. */
                $top?: components["parameters"]["Top"] | undefined;
                /**
                 * @description The iModel whose connections are wanted.
                 * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
                 */
                imodelId: components["parameters"]["IModelId"];
            };
            header?: {
                /** @description How much of each item to answer with, the least unless told otherwise; the service may ignore it. */
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
            403: components["responses"]["FormerInsufficientPermissions"];
            /** @description The request is not valid. */
            422: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "message": "Cannot perform operation."
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAuthorizationInformation: {
        parameters: {
            query?: {
                /**
                 * @description Where the browser returns to after the user has authorized.
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getManifestConnections: {
        parameters: {
            query: {
                /** @description How many items to leave out before the first one of the answer. */
                $skip?: components["parameters"]["Skip"] | undefined;
                /** @description How many items to answer with. The service tries to keep to it and may answer with another number. */
                $top?: components["parameters"]["Top"] | undefined;
                /**
                 * @description The iModel whose connections are wanted.
                 * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
                 */
                imodelId: components["parameters"]["IModelId"];
            };
            header?: {
                /** @description How much of each item to answer with, the least unless told otherwise; the service may ignore it. */
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description A file is already mapped to the iModel. */
            409: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is not valid or not complete. */
            422: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            /** @description There is no such manifest connection. */
            404: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
        /** @description What to change. */
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
            /** @description There is no such manifest connection. */
            404: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
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
                     *         "message": "Cannot perform operation."
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            /** @description The connection is gone. */
            204: {
                headers: Record<never, never>;
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such manifest connection. */
            404: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getManifestConnectionRuns: {
        parameters: {
            query?: {
                /**
                 * @description How many items to leave out before the first one of the answer.
                 * @example 100
                 */
                $skip?: number | undefined;
                /**
                 * @description How many items to answer with. The service tries to keep to it and may answer with another number.
                 * @example 100
                 */
                $top?: number | undefined;
            } | undefined;
            header?: {
                /** @description How much of each item to answer with, the least unless told otherwise; the service may ignore it. */
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
            429: components["responses"]["TooManyRequests"];
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
        /** @description The files and where to read them. */
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
            /** @description The run has been accepted. */
            202: {
                headers: {
                    /**
                     * @description The URL of the run; browsers may hide it.
                     * @example https://api.bentley.com/synchronization/imodels/manifestconnections/MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523
                     */
                    location?: string;
                };
                content?: never;
            };
            /** @description A run of the iModel is already active. */
            303: {
                headers: {
                    /**
                     * @description The URL of the active run; browsers may hide it.
                     * @example https://api.bentley.com/synchronization/imodels/manifestconnections/MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523
                     */
                    location?: string;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["FormerInsufficientPermissions"];
            /** @description There is no such manifest connection. */
            404: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The iModel is already handling such a request. */
            409: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
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
                     *         "message": "Cannot perform operation."
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            403: components["responses"]["FormerInsufficientPermissions"];
            /** @description There is no such run. */
            404: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
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
                     *         "message": "Cannot perform operation."
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getManifestConnectionSourceFiles: {
        parameters: {
            query?: {
                /**
                 * @description How many items to leave out before the first one of the answer.
                 * @example 100
                 */
                $skip?: number | undefined;
                /**
                 * @description How many items to answer with. The service tries to keep to it and may answer with another number.
                 * @example 100
                 */
                $top?: number | undefined;
            } | undefined;
            header?: {
                /** @description How much of each item to answer with, the least unless told otherwise; the service may ignore it. */
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
            429: components["responses"]["TooManyRequests"];
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The file is already mapped to the iModel. */
            409: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
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
                     *             "code": "InvalidRequestBody",
                     *             "message": "Error parsing JSON, malformed JSON."
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                 * @description The id that the file has in the connection, not the one that the caller or Storage knows it by.
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
            /** @description There is no such file. */
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                 * @description The id that the file has in the connection, not the one that the caller or Storage knows it by.
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
            /** @description There is no such file. */
            404: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The file is already mapped to the iModel. */
            409: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                 * @description The id that the file has in the connection, not the one that the caller or Storage knows it by.
                 * @example 297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb
                 */
                sourceFileId: components["parameters"]["SourceFileId"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The file is no longer part of the connection. */
            204: {
                headers: Record<never, never>;
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getStorageConnections: {
        parameters: {
            query?: {
                /** @description How many items to leave out before the first one of the answer. */
                $skip?: components["parameters"]["Skip"] | undefined;
                /** @description How many items to answer with. The service tries to keep to it and may answer with another number. */
                $top?: components["parameters"]["Top"] | undefined;
                /**
                 * @description The iModel whose connections are wanted.
                 * @example 7dbd531d-6967-47b2-8945-a722a437ad7a
                 */
                imodelId?: string | undefined;
            } | undefined;
            header?: {
                /** @description How much of each item to answer with, the least unless told otherwise; the service may ignore it. */
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description There is no such storage connection. */
            404: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A file is already mapped to the iModel. */
            409: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is not valid or not complete. */
            422: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            /** @description There is no such storage connection. */
            404: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The request is not valid. */
            422: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
        /** @description What to change. */
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
            /** @description There is no such storage connection. */
            404: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The request is not valid. */
            422: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            /** @description The connection is gone. */
            204: {
                headers: Record<never, never>;
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such storage connection. */
            404: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "ConnectionNotFound",
                     *         "message": "Requested Connection not available."
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The request is not valid. */
            422: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            /** @description The run has been accepted. */
            202: {
                headers: {
                    /**
                     * @description The URL of the run; browsers may hide it.
                     * @example https://api.bentley.com/synchronization/imodels/storageconnections/MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523
                     */
                    location?: string;
                };
                content?: never;
            };
            /** @description A run of the iModel is already active. */
            303: {
                headers: {
                    /**
                     * @description The URL of the active run; browsers may hide it.
                     * @example https://api.bentley.com/synchronization/imodels/storageconnections/MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523
                     */
                    location?: string;
                };
                content?: never;
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
                     *         "code": "ConnectionNotFound",
                     *         "message": "Requested Connection not available."
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The iModel is already handling such a request. */
            409: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The request is not valid. */
            422: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getStorageConnectionRuns: {
        parameters: {
            query?: {
                /** @description How many items to leave out before the first one of the answer. */
                $skip?: components["parameters"]["Skip"] | undefined;
                /** @description How many items to answer with. The service tries to keep to it and may answer with another number. */
                $top?: components["parameters"]["Top"] | undefined;
            } | undefined;
            header?: {
                /** @description How much of each item to answer with, the least unless told otherwise; the service may ignore it. */
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
            403: components["responses"]["FormerInsufficientPermissions"];
            /** @description The request is not valid. */
            422: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            403: components["responses"]["FormerInsufficientPermissions"];
            /** @description There is no such run. */
            404: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The request is not valid. */
            422: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getStorageConnectionSourceFiles: {
        parameters: {
            query?: {
                /** @description How many items to leave out before the first one of the answer. */
                $skip?: components["parameters"]["Skip"] | undefined;
                /** @description How many items to answer with. The service tries to keep to it and may answer with another number. */
                $top?: components["parameters"]["Top"] | undefined;
            } | undefined;
            header?: {
                /** @description How much of each item to answer with, the least unless told otherwise; the service may ignore it. */
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
            403: components["responses"]["FormerInsufficientPermissions"];
            /** @description The request is not valid. */
            422: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The file is already mapped to the iModel. */
            409: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The request is not valid. */
            422: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                 * @description The id that the file has in the connection, not the one that the caller or Storage knows it by.
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
            /** @description There is no such file. */
            404: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The request is not valid. */
            422: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                 * @description The id that the file has in the connection, not the one that the caller or Storage knows it by.
                 * @example 297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb
                 */
                sourceFileId: components["parameters"]["SourceFileId"];
            };
            cookie?: undefined;
        };
        /** @description The file in Storage and its connector. */
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
            /** @description There is no such file. */
            404: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The request is not valid. */
            422: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
                 * @description The id that the file has in the connection, not the one that the caller or Storage knows it by.
                 * @example 297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb
                 */
                sourceFileId: components["parameters"]["SourceFileId"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The file is no longer part of the connection. */
            204: {
                headers: Record<never, never>;
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientPermissions"];
            /** @description There is no such file. */
            404: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The request is not valid. */
            422: {
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getDiagnosticReports: {
        parameters: {
            query: {
                /**
                 * @description The iModel that the run belongs to.
                 * @example 54903ab0-6c75-41ba-a4ee-233aaa030cd6
                 */
                imodelId: string;
                /**
                 * @description The run whose reports are wanted.
                 * @example 89279454-3895-451e-8bd3-e75b20351df5
                 */
                runId: string;
                /**
                 * @description The task whose reports are wanted.
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
}
