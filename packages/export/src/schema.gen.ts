// Generated from specs/export/openapi.yaml. Do not edit: change the spec, then run `pnpm generate`.

/** The version of the service's API that this package speaks. */
export const apiVersion = "v1";

/** The hash of the `openapi.json` that this package was generated from and ships, written as in a lockfile. */
export const specHash = "sha256-zhf/1qy/OK7tt2AyitI0Qi4q3BUZ1XmuxP+lEsAb/nI=";

/** Where the service is reached, from the spec's `servers`. */
export const serverUrl = "https://api.bentley.com/export";

/** What its answers are written in; the API's major version is part of it. */
export const mediaType = "application/vnd.bentley.itwin-platform.v1+json";

/** The statuses that each operation documents: an answer with any other one is unexpected. */
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
        /** Tells whether the calling user has authorized exports, and where to do so if not. */
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
        /** Lists the connections of an iModel. */
        get: operations["getExportConnections"];
        put?: never;
        /** Creates a connection to an iModel. */
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
        /** Gets a connection. */
        get: operations["getExportConnection"];
        put?: never;
        post?: never;
        /** Deletes a connection. */
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
        /** Lists the runs of a connection. */
        get: operations["getExportConnectionRuns"];
        put?: never;
        /** Starts a run of a connection. */
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
        /** Gets a run of a connection. */
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
        /** @description In whose name runs act. */
        AuthenticationType: "User" | (string & {});
        /** @description Whether the calling user has authorized exports, and the links to go on with. */
        AuthorizationInformation: {
            _links?: components["schemas"]["AuthorizationInformationLinks"];
            /** @description Whether the user has already authorized. */
            isUserAuthorized: boolean;
        };
        /** @description Where to go on from an authorization. */
        AuthorizationInformationLinks: {
            /** @description The page on which the user authorizes, unless that has happened already. */
            authorizationUrl?: components["schemas"]["Link"];
        };
        /** @description The answer to a question about the calling user's authorization. */
        AuthorizationInformationResponse: {
            authorizationInformation: components["schemas"]["AuthorizationInformation"];
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
        /** @description A connection, which tells what to export of an iModel. */
        ExportConnection: {
            _links?: components["schemas"]["ExportConnectionLinks"];
            authenticationType?: components["schemas"]["AuthenticationType"];
            /** @description The name shown to people. */
            displayName?: string;
            /** @description The id of the connection. */
            id: string;
            /** @description The iModel that is exported. */
            iModelId?: string;
            /** @description The iTwin of the iModel. */
            iTwinId?: string;
        };
        /** @description A connection to create. */
        ExportConnectionCreate: {
            authenticationType?: components["schemas"]["AuthenticationType"];
            /** @description The name shown to people. */
            displayName?: string;
            /** @description The iModel to export. */
            iModelId: string;
        };
        /** @description What belongs to a connection. */
        ExportConnectionLinks: {
            /** @description The iModel that is exported. */
            iModel?: components["schemas"]["Link"];
            /** @description The iTwin of the iModel. */
            iTwin?: components["schemas"]["Link"];
            /** @description The latest run. */
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
            /** @description The connector that the job belongs to. */
            connectorType?: string;
            /** @description When the job ended. */
            endDateTime?: string;
            /** @description The id of the job. */
            id?: string;
            /** @description How the job has ended. */
            result?: components["schemas"]["ExecutionResult"];
            /** @description When the job started. */
            startDateTime?: string;
            /** @description How far the job has come. */
            state?: components["schemas"]["ExecutionState"];
            /** @description What the job consists of. */
            tasks?: components["schemas"]["ExportTask"][];
        };
        /** @description One export of a connection's iModel. */
        ExportRun: {
            /** @description The connection that is exported. */
            connectionId?: string;
            /** @description When the run ended. */
            endDateTime?: string;
            /** @description The id of the run. */
            id: string;
            /** @description What the run consists of. */
            jobs?: components["schemas"]["ExportJob"][];
            result?: components["schemas"]["ExecutionResult"];
            /** @description When the run started. */
            startDateTime?: string;
            state: components["schemas"]["ExecutionState"];
        };
        /** @description What to read for a run. */
        ExportRunInputOptions: {
            /** @description The changeset of the iModel to export. */
            changesetId?: string;
            /** @description Where the file that maps the iModel to the schema of the format is read from. */
            mappingfileBlobUrl?: string;
            /** @description The file that maps the iModel to the schema of the format. */
            mappingFileId?: string;
            /** @description The models to export, all of them if left out. */
            modelIds?: string[];
            /** @description The saved view to export. */
            savedViewId?: string;
        };
        /** @description Where to put what a run writes. */
        ExportRunOutputOptions: {
            /** @description The folder that the exported file is put in. */
            folderId?: string;
            /** @description The kind of place. */
            location?: "USER_BLOB_STORAGE" | (string & {});
            /** @description Where the logs are written to. */
            logsSasUrl?: string;
            /** @description Where the exported file is written to. */
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
            /** @description When the task ended. */
            endDateTime?: string;
            error?: components["schemas"]["TaskError"];
            /** @description The exported file. */
            exportOutputFileId?: string;
            /** @description The id of the task. */
            id?: string;
            /** @description How the task has ended. */
            result?: components["schemas"]["ExecutionResult"];
            /** @description How often the task was tried again. */
            retryAttempts?: number;
            /** @description When the task started. */
            startDateTime?: string;
            /** @description How far the task has come. */
            state?: components["schemas"]["ExecutionState"];
        };
        /**
         * @description The format to export to; `PDF` is a technology preview.
         * @enum {string}
         */
        ExportType: "IFC" | "PDF";
        /**
         * @description The version of IFC, where that is the format; `IFC4.3` is IFC4.3_ADD2.
         * @enum {string}
         */
        IfcVersion: "IFC4.3" | "IFC2x3" | "IFC2x3 CV 2.0" | "IFC4 RV 1.2";
        /** @description Where something else is found. */
        Link: {
            /** @description The URL to follow. */
            href: string;
        };
        /** @description Where the pages of a list are found. */
        PageLinks: {
            /** @description The page after this one, if there is one. */
            next?: components["schemas"]["Link"] | null;
            /** @description The page before this one, if there is one. */
            prev?: components["schemas"]["Link"] | null;
            /** @description This page. */
            self?: components["schemas"]["Link"];
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
         * @description The id of the connection.
         * @example fc226d0d-1647-48d7-8c11-f1f74f2d9808
         */
        ConnectionId: string;
        /** @description How many items to leave out before the first one of the answer. */
        Skip: number;
        /** @description How many items to answer with. The service tries to keep to it and may answer with another number. */
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
                 * @description Where the browser returns to after the user has authorized.
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getExportConnections: {
        parameters: {
            query: {
                /** @description How many items to leave out before the first one of the answer. */
                $skip?: components["parameters"]["Skip"] | undefined;
                /** @description How many items to answer with. The service tries to keep to it and may answer with another number. */
                $top?: components["parameters"]["Top"] | undefined;
                /**
                 * @description The iModel whose connections are wanted.
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
            /** @description The connection is not found, as the page puts it, though none is named in the request. */
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
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
            /** @description The connection is deleted. */
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
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    getExportConnectionRuns: {
        parameters: {
            query?: {
                /** @description How many items to leave out before the first one of the answer. */
                $skip?: components["parameters"]["Skip"] | undefined;
                /** @description How many items to answer with. The service tries to keep to it and may answer with another number. */
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
        /** @description What to export. */
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
            /** @description The run was created and goes on in the background. */
            202: {
                headers: {
                    /**
                     * @description Where the run is found.
                     * @example https://api.bentley.com/export/connections/fc226d0d-1647-48d7-8c11-f1f74f2d9808/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523
                     */
                    location?: string;
                };
                content?: never;
            };
            /** @description A run goes on already, and none was created. */
            303: {
                headers: {
                    /**
                     * @description Where the run that goes on is found.
                     * @example https://api.bentley.com/export/connections/fc226d0d-1647-48d7-8c11-f1f74f2d9808/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523
                     */
                    location?: string;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description Another request to create a run was sent at the same time and came first. */
            409: {
                headers: Record<never, never>;
                content: {
                    /**
                     * @example {
                     *       "error": {}
                     *     }
                     */
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["ErrorResponse"];
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
