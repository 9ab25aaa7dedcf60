// Generated from specs/synchronization/openapi.yaml. Do not edit: change the spec, then run `pnpm generate`.

/** Where the service is reached, from the spec's `servers`. */
export const serverUrl = "https://api.bentley.com/synchronization";

/** What its answers are written in; the API's major version is part of it. */
export const mediaType = "application/vnd.bentley.itwin-platform.v1+json";

/** The statuses that each operation documents: an answer with any other one is unexpected. */
export const statuses = {
  "/imodels/connections/authorizationinformation": { get: [200, 401, 422, 429] },
} as const;

export interface paths {
    "/imodels/connections/authorizationinformation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        /** @description Where something else is found. */
        Link: {
            /** @description The URL to follow. */
            href: string;
        };
    };
    responses: {
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
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAuthorizationInformation: {
        parameters: {
            query?: {
                /** @description Where the browser returns to after the user has authorized. */
                redirectUrl?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
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
}
