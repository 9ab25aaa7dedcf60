// Generated from specs/export/openapi.yaml. Do not edit: change the spec, then run `pnpm generate`.

/** The version of the service's API that this package supports. */
export const apiVersion = "v1";

/** The hash of the `openapi.json` from which this package was generated and which it ships, in the format of a lockfile. */
export const specHash = "sha256-z3feh5bB9E1l3mhqrErDq+kAeCOheLNlZjn1BY2+2Gc=";

/** The URL of the service. */
export const serverUrl = "https://api.bentley.com/export";

/** The media type of responses, with the major version of the API. */
export const mediaType = "application/vnd.bentley.itwin-platform.v1+json";

/** The statuses that each operation documents. A response with another status is unexpected. */
export const statuses = {
  "/authorizationinformation": { get: [200, 401, 422, 429] },
  "/connections": { get: [200, 401, 403, 404, 429], post: [201, 401, 422, 429] },
  "/connections/{connectionId}": { get: [200, 401, 403, 404, 429], delete: [204, 401, 404, 409, 422, 429] },
  "/connections/{connectionId}/runs": { get: [200, 401, 429], post: [202, 303, 401, 409, 429] },
  "/connections/{connectionId}/runs/{runId}": { get: [200, 401, 403, 429] },
} as const;

/** The property that holds the items of each list operation. */
export const lists = {
  "/connections": "connections",
  "/connections/{connectionId}/runs": "runs",
} as const;

export interface paths {
    "/authorizationinformation": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Returns the calling user's authorization of exports. {@link https://developer.bentley.com/apis/export/operations/get-authorizationinformation Documentation} */
        get: operations["getAuthorizationInformation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Lists the connections of an iModel. {@link https://developer.bentley.com/apis/export/operations/get-export-connections Documentation} */
        get: operations["getExportConnections"];
        put?: never;
        /** Creates a connection to an iModel. {@link https://developer.bentley.com/apis/export/operations/create-export-connection Documentation} */
        post: operations["createExportConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/{connectionId}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Gets a connection. {@link https://developer.bentley.com/apis/export/operations/get-export-connection Documentation} */
        get: operations["getExportConnection"];
        put?: never;
        post?: never;
        /** Deletes a connection. {@link https://developer.bentley.com/apis/export/operations/delete-export-connection Documentation} */
        delete: operations["deleteExportConnection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/{connectionId}/runs": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Lists the runs of a connection. {@link https://developer.bentley.com/apis/export/operations/get-export-connection-runs Documentation} */
        get: operations["getExportConnectionRuns"];
        put?: never;
        /** Starts a run of a connection. {@link https://developer.bentley.com/apis/export/operations/create-export-connection-run Documentation} */
        post: operations["createExportConnectionRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/{connectionId}/runs/{runId}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** Gets a run of a connection. {@link https://developer.bentley.com/apis/export/operations/get-export-connection-run Documentation} */
        get: operations["getExportConnectionRun"];
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
        /** @description The identity that runs act as. */
        AuthenticationType: "User" | (string & {});
        /** @description The authorization of the calling user, with its links. */
        AuthorizationInformation: {
            _links?: components["schemas"]["AuthorizationInformationLinks"];
            /** @description True if the user has already authorized. */
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
        /** @description A connection, which links an export to an iModel. */
        ExportConnection: {
            _links?: components["schemas"]["ExportConnectionLinks"];
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
        /** @description A connection to create. */
        ExportConnectionCreate: {
            authenticationType?: components["schemas"]["AuthenticationType"];
            /** @description The display name. */
            displayName?: string;
            /** @description The id of the iModel. */
            iModelId: string;
        };
        /** @description The links of a connection. */
        ExportConnectionLinks: {
            /** @description The id of the iModel. */
            iModel?: components["schemas"]["Link"];
            /** @description The id of the iTwin of the iModel. */
            iTwin?: components["schemas"]["Link"];
            /** @description The latest run. Right after a start it may still be the run before. */
            lastRun?: components["schemas"]["Link"];
        };
        /** @description A connection. */
        ExportConnectionResponse: {
            connection: components["schemas"]["ExportConnection"];
        };
        /** @description A run to start. */
        ExportConnectionRunCreate: {
            exportType: components["schemas"]["ExportType"];
            ifcVersion?: components["schemas"]["IfcVersion"];
            inputOptions?: components["schemas"]["ExportRunInputOptions"];
            outputOptions?: components["schemas"]["ExportRunOutputOptions"];
        };
        /** @description A page of connections. */
        ExportConnectionsResponse: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The connections on this page. */
            connections: components["schemas"]["ExportConnection"][];
        };
        /** @description A part of a run. */
        ExportJob: {
            /** @description The connector of the job. */
            connectorType?: string;
            /**
             * Format: date-time
             * @description The time the job ended. Unset dates may be missing, null or of the year 0001.
             */
            endDateTime?: string;
            /** @description The id of the job. */
            id?: string;
            /** @description The outcome of the job. */
            result?: components["schemas"]["ExecutionResult"];
            /**
             * Format: date-time
             * @description The time the job started.
             */
            startDateTime?: string;
            /** @description The progress of the job. */
            state?: components["schemas"]["ExecutionState"];
            /** @description The parts of the job. */
            tasks?: components["schemas"]["ExportTask"][];
        };
        /** @description A run, which exports the iModel of a connection once. */
        ExportRun: {
            /** @description The id of the connection. */
            connectionId?: string;
            /**
             * Format: date-time
             * @description The time the run ended. Unset dates may be missing, null or of the year 0001.
             */
            endDateTime?: string;
            /** @description The id of the run. */
            id: string;
            /** @description The parts of the run. */
            jobs?: components["schemas"]["ExportJob"][];
            result?: components["schemas"]["ExecutionResult"];
            /**
             * Format: date-time
             * @description The time the run started.
             */
            startDateTime?: string;
            state: components["schemas"]["ExecutionState"];
        };
        /** @description The input options of a run. */
        ExportRunInputOptions: {
            /** @description The changeset of the iModel to export. */
            changesetId?: string;
            /** @description The URL of the file that maps the iModel to the schema of the format. */
            mappingfileBlobUrl?: string;
            /** @description The file that maps the iModel to the schema of the format. */
            mappingFileId?: string;
            /** @description The models to export. All models by default. */
            modelIds?: string[];
            /** @description The saved view to export. */
            savedViewId?: string;
        };
        /** @description The output options of a run. */
        ExportRunOutputOptions: {
            /** @description The id of the folder for the exported file. */
            folderId?: string;
            /** @description The kind of location. */
            location?: "USER_BLOB_STORAGE" | (string & {});
            /** @description The URL that the logs are written to. */
            logsSasUrl?: string;
            /** @description The URL that the exported file is written to. */
            outputSasUrl?: string;
        };
        /** @description A run. */
        ExportRunResponse: {
            run: components["schemas"]["ExportRun"];
        };
        /** @description A page of runs. */
        ExportRunsResponse: {
            _links?: components["schemas"]["PageLinks"];
            /** @description The runs on this page. */
            runs: components["schemas"]["ExportRun"][];
        };
        /** @description A part of a job. */
        ExportTask: {
            /**
             * Format: date-time
             * @description The time the task ended. Unset dates may be missing, null or of the year 0001.
             */
            endDateTime?: string;
            error?: components["schemas"]["TaskError"];
            /** @description The exported file. */
            exportOutputFileId?: string;
            /** @description The id of the task. */
            id?: string;
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
        };
        /**
         * @description The format. `PDF` is a technology preview.
         * @enum {string}
         */
        ExportType: "IFC" | "PDF";
        /** @description The version of IFC, for the export type `IFC`. `IFC4.3` is IFC4.3_ADD2. */
        IfcVersion: "IFC4.3" | "IFC2x3" | "IFC2x3 CV 2.0" | "IFC4 RV 1.2" | "IFC4.3 ABV" | (string & {});
        /** @description A link. */
        Link: {
            /** @description The URL. */
            href: string;
        };
        /** @description The links between the pages of a list. */
        PageLinks: {
            /** @description The next page. A list can end without a missing or null `next`, so also stop at an empty page. */
            next?: components["schemas"]["Link"] | null;
            /** @description The previous page, missing or null on the first one. */
            prev?: components["schemas"]["Link"] | null;
            /** @description This page. */
            self?: components["schemas"]["Link"];
        };
        /** @description An error of this service. */
        ServiceError: {
            /** @description The kind of error. Other values may come. */
            code?: "ConnectionAlreadyInUse" | "ConnectionNotFound" | "InvalidAuthorizationInformationRequest" | "InvalidExportConnectionRequest" | (string & {}) | null;
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
         * @description The id of the connection.
         * @example fc226d0d-1647-48d7-8c11-f1f74f2d9808
         */
        ConnectionId: string;
        /** @description The number of items before the first one of the page. */
        Skip: number;
        /** @description The number of items per page, 1,000 by default. A page may have fewer or more. */
        Top: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    getAuthorizationInformation: {
        parameters: {
            query: {
                /**
                 * @description The URL that the browser returns to after the user has authorized.
                 * @example https://myUrl.com
                 */
                redirectUrl: string;
            };
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
                     *             "href": "https://connect-itwinbridgeportal.bentley.com/authenticate?redirect_url=https://myUrl.com"
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
                     *             "message": "redirectUrl must be a valid URL.",
                     *             "target": "$redirectUrl"
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
    getExportConnections: {
        parameters: {
            query: {
                /** @description The number of items before the first one of the page. */
                $skip?: components["parameters"]["Skip"] | undefined;
                /** @description The number of items per page, 1,000 by default. A page may have fewer or more. */
                $top?: components["parameters"]["Top"] | undefined;
                /**
                 * @description The id of the iModel.
                 * @example a0471655-6b18-419e-ab01-ebf4fbff9dff
                 */
                imodelId: string;
            };
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the iModel's connections. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "connections": [
                     *         {
                     *           "iModelId": "a0471655-6b18-419e-ab01-ebf4fbff9dff",
                     *           "iTwinId": "1db84556-49ba-41fd-8500-3657784c7752",
                     *           "authenticationType": "User",
                     *           "_links": {
                     *             "iModel": {
                     *               "href": "https://api.bentley.com/imodels/5db42812-ebb8-4c58-98a4-2eaa99e0d8b6"
                     *             },
                     *             "iTwin": {
                     *               "href": "https://api.bentley.com/itwins/4tb42812-ebb8-4c58-98a4-2eaa99e0d8b6"
                     *             },
                     *             "lastRun": {
                     *               "href": "https://api.bentley.com/export/connections/fc226d0d-1647-48d7-8c11-f1f74f2d9808/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523"
                     *             }
                     *           },
                     *           "id": "VRZHoBhrnkGrAev0-_-d_xwvyrzjgaVGka5wU967Q7M",
                     *           "displayName": "30"
                     *         }
                     *       ],
                     *       "_links": {
                     *         "self": {
                     *           "href": "https://api.bentley.com/export/connections?$skip=50&$top=50"
                     *         },
                     *         "prev": {
                     *           "href": "https://api.bentley.com/export/connections?$skip=0&$top=50"
                     *         },
                     *         "next": {
                     *           "href": "https://api.bentley.com/export/connections?$skip=200&$top=50"
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ExportConnectionsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientPermissions"];
            /** @description The connection is not found, as the page puts it, although the request names none. */
            404: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "ConnectionNotFound",
                     *         "message": "Requested Connection is not available."
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
                };
            };
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    createExportConnection: {
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
                 *       "authenticationType": "User"
                 *     }
                 */
                "application/json": components["schemas"]["ExportConnectionCreate"];
            };
        };
        responses: {
            /** @description The connection that was created. */
            201: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "connection": {
                     *         "id": "fc226d0d-1647-48d7-8c11-f1f74f2d9808",
                     *         "displayName": "30",
                     *         "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                     *         "iTwinId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                     *         "authenticationType": "User",
                     *         "_links": {
                     *           "iModel": {
                     *             "href": "https://api.bentley.com/imodels/5db42812-ebb8-4c58-98a4-2eaa99e0d8b6"
                     *           },
                     *           "iTwin": {
                     *             "href": "https://api.bentley.com/itwins/4tb42812-ebb8-4c58-98a4-2eaa99e0d8b6"
                     *           },
                     *           "lastRun": {
                     *             "href": "https://api.bentley.com/export/connections/fc226d0d-1647-48d7-8c11-f1f74f2d9808/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ExportConnectionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The body lacks a required property or is not valid. */
            422: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "InvalidExportConnectionRequest",
                     *         "message": "Cannot perform operation."
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
                };
            };
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getExportConnection: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the connection.
                 * @example fc226d0d-1647-48d7-8c11-f1f74f2d9808
                 */
                connectionId: components["parameters"]["ConnectionId"];
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
                     *         "id": "fc226d0d-1647-48d7-8c11-f1f74f2d9808",
                     *         "displayName": "30",
                     *         "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                     *         "iTwinId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                     *         "authenticationType": "User",
                     *         "_links": {
                     *           "iModel": {
                     *             "href": "https://api.bentley.com/imodels/5db42812-ebb8-4c58-98a4-2eaa99e0d8b6"
                     *           },
                     *           "iTwin": {
                     *             "href": "https://api.bentley.com/itwins/4tb42812-ebb8-4c58-98a4-2eaa99e0d8b6"
                     *           },
                     *           "lastRun": {
                     *             "href": "https://api.bentley.com/export/connections/fc226d0d-1647-48d7-8c11-f1f74f2d9808/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ExportConnectionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientPermissions"];
            /** @description There is no such connection. */
            404: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "ConnectionNotFound",
                     *         "message": "Requested Connection is not available."
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
                };
            };
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    deleteExportConnection: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the connection.
                 * @example fc226d0d-1647-48d7-8c11-f1f74f2d9808
                 */
                connectionId: components["parameters"]["ConnectionId"];
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
            /** @description There is no such connection. */
            404: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "ConnectionNotFound",
                     *         "message": "Requested Connection is not available."
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ServiceErrorResponse"];
                };
            };
            /** @description The id of the connection is not valid. */
            422: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "InvalidExportConnectionRequest",
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
    getExportConnectionRuns: {
        parameters: {
            query?: {
                /** @description The number of items before the first one of the page. */
                $skip?: components["parameters"]["Skip"] | undefined;
                /** @description The number of items per page, 1,000 by default. A page may have fewer or more. */
                $top?: components["parameters"]["Top"] | undefined;
            } | undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the connection.
                 * @example fc226d0d-1647-48d7-8c11-f1f74f2d9808
                 */
                connectionId: components["parameters"]["ConnectionId"];
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the connection's runs. */
            200: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "runs": [
                     *         {
                     *           "id": "75d94fca-4a9b-4ff0-8f3a-eeedbc1fea97",
                     *           "state": "Completed",
                     *           "result": "Success",
                     *           "startDateTime": "2023-09-14T12:00:06.8727565Z",
                     *           "endDateTime": "2023-09-14T12:07:11.4138469Z",
                     *           "jobs": [
                     *             {
                     *               "id": "899537ea-2945-4c98-9737-3bb4891fe8da",
                     *               "startDateTime": "2023-09-14T12:00:09.801086Z",
                     *               "endDateTime": "2023-09-14T12:06:31.4310333Z",
                     *               "state": "Completed",
                     *               "result": "Error",
                     *               "tasks": [
                     *                 {
                     *                   "id": "fe2f628d-1beb-453f-bf49-2468ca48b9a8",
                     *                   "startDateTime": "2023-09-14T12:06:03.105039Z",
                     *                   "endDateTime": "2023-09-14T12:06:31.3820011Z",
                     *                   "retryAttempts": 0,
                     *                   "state": "Completed",
                     *                   "result": "Error",
                     *                   "exportOutputFileId": "fa310a48-d89c-493a-8124-80406ac46f66",
                     *                   "error": {
                     *                     "errorCode": "TAE_BRW_1000",
                     *                     "message": "Failed to orchestrate file processing.",
                     *                     "details": "Error exit code received from bridge wrapper. Details from wrapper: ''.",
                     *                     "bridgeExitCode": -7002,
                     *                     "system": "Exporter",
                     *                     "phase": "export_file",
                     *                     "category": "other",
                     *                     "descriptionKey": "FailedToExport",
                     *                     "description": "Failed to export your file.",
                     *                     "kbArticleLink": "",
                     *                     "canUserFix": false
                     *                   }
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "_links": {
                     *         "self": {
                     *           "href": "https://api.bentley.com/export/connections/VRZHoBhrnkGrAev0-_-d_xwvyrzjgaVGka5wU967Q7M/runs&$skip=0&$top=50"
                     *         },
                     *         "next": {
                     *           "href": "https://api.bentley.com/export/connections/VRZHoBhrnkGrAev0-_-d_xwvyrzjgaVGka5wU967Q7M/runs&$skip=50&$top=50"
                     *         }
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ExportRunsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    createExportConnectionRun: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the connection.
                 * @example fc226d0d-1647-48d7-8c11-f1f74f2d9808
                 */
                connectionId: components["parameters"]["ConnectionId"];
            };
            cookie?: undefined;
        };
        /** @description The run to start. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "exportType": "IFC",
                 *       "ifcVersion": "IFC4.3",
                 *       "inputOptions": {
                 *         "mappingFileId": "0000000000000000000000000000000000000000",
                 *         "changesetId": "0000000000000000000000000000000000000000",
                 *         "savedViewId": "0000000000000000000000000000000000000000",
                 *         "mappingfileBlobUrl": "https://example.com"
                 *       },
                 *       "outputOptions": {
                 *         "location": "USER_BLOB_STORAGE",
                 *         "outputSasUrl": "https://abc.com",
                 *         "logsSasUrl": "https://abc.com"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ExportConnectionRunCreate"];
            };
        };
        responses: {
            /** @description The run was created and continues in the background. */
            202: {
                headers: {
                    /**
                     * @description The URL of the run. Browsers may hide it.
                     * @example https://api.bentley.com/export/connections/fc226d0d-1647-48d7-8c11-f1f74f2d9808/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523
                     */
                    location?: string;
                };
                content?: never;
            };
            /** @description A run is already active. No run was created. */
            303: {
                headers: {
                    /**
                     * @description The URL of the active run. Browsers may hide it.
                     * @example https://api.bentley.com/export/connections/fc226d0d-1647-48d7-8c11-f1f74f2d9808/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523
                     */
                    location?: string;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description Another request to start a run is being processed. This one started nothing. */
            409: {
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
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getExportConnectionRun: {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /**
                 * @description The id of the connection.
                 * @example fc226d0d-1647-48d7-8c11-f1f74f2d9808
                 */
                connectionId: components["parameters"]["ConnectionId"];
                /**
                 * @description The id of the run.
                 * @example a1ecbdc8c4f6173004f9f881914a57c5511a362b
                 */
                runId: string;
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
                     *         "connectionId": "bc38cd8a-fd9f-4abf-9ad7-0c3b3d28720e",
                     *         "startDateTime": "2020-10-24T02:44:13.4109666Z",
                     *         "endDateTime": "2020-10-24T02:47:13.4109666Z",
                     *         "state": "Completed",
                     *         "result": "PartialSuccess",
                     *         "jobs": [
                     *           {
                     *             "id": "d6ecbdc8c4f6173004f9f881914a57c5511a362b",
                     *             "startDateTime": "2020-10-24T02:44:13.4109666Z",
                     *             "endDateTime": "2020-10-24T02:44:13.4109666Z",
                     *             "state": "Completed",
                     *             "result": "PartialSuccess",
                     *             "tasks": [
                     *               {
                     *                 "id": "f5ecbdc8c4f6173004f9f881914a57c5511a362b",
                     *                 "startDateTime": "2020-10-24T02:44:13.4109666Z",
                     *                 "endDateTime": "2020-10-24T02:44:13.4109666Z",
                     *                 "retryAttempts": 0,
                     *                 "state": "Completed",
                     *                 "result": "Success",
                     *                 "exportOutputFileId": "fa310a48-d89c-493a-8124-80406ac46f66",
                     *                 "error": {
                     *                   "errorCode": "TAE_BRG_1000",
                     *                   "message": "Failed to process.",
                     *                   "details": "Error exit code received from bridge wrapper.",
                     *                   "bridgeExitCode": 4294967295,
                     *                   "system": "cloud_orchestrator",
                     *                   "phase": "internal_server_error",
                     *                   "category": "other",
                     *                   "descriptionKey": "RunOrchestrationError"
                     *                 }
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ExportRunResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientPermissions"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
}
