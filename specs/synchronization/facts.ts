import type { ServiceFacts } from "../service-facts.ts";

/** What the pages of Synchronization say. */
export const facts: ServiceFacts = {
  serverUrl: "https://api.bentley.com/synchronization",
  operations: {
    "GET /imodels/connections/authorizationinformation": {
      page: [
        "https://developer.bentley.com/apis/synchronization/operations/get-authorization-information",
        "2026-11-21",
      ],
      operationId: "getAuthorizationInformation",
      lifecycle: "general-availability",
      anyScopeOf: ["synchronization:read", "itwin-platform"],
      accept: "application/vnd.bentley.itwin-platform.v1+json",
      parameters: { "query redirectUrl?": "string uri" },
      responses: {
        200: {
          headers: {},
          example: {
            authorizationInformation: {
              isUserAuthorized: false,
              _links: {
                authorizationUrl: {
                  href: "https://connect-itwinbridgeportal.bentley.com/authenticate",
                },
              },
            },
          },
        },
        401: {
          headers: {},
          example: {
            error: {
              code: "HeaderNotFound",
              message: "Header Authorization was not found in the request. Access denied.",
            },
          },
        },
        422: {
          headers: {},
          example: {
            error: {
              code: "InvalidAuthorizationInformationRequest",
              message: "Cannot perform operation.",
              details: [{ code: "InvalidValue", message: "redirectUrl should be a valid URL.", target: "redirectUrl" }],
            },
          },
        },
        429: {
          headers: { "retry-after?": "string" },
          example: {
            error: {
              code: "TooManyRequests",
              message: "More requests were received than the subscription rate-limit allows.",
            },
          },
        },
      },
    },
  },
  schemas: {
    AuthorizationInformation: { isUserAuthorized: "boolean", "_links?": "AuthorizationInformationLinks" },
    AuthorizationInformationResponse: { authorizationInformation: "AuthorizationInformation" },
    AuthorizationInformationLinks: { "authorizationUrl?": "Link" },
    Link: { href: "string" },
    ErrorResponse: { "error?": "Error | null" },
    Error: {
      "code?": "string | null",
      "message?": "string | null",
      "target?": "string | null",
      "details?": "ErrorDetails[] | null",
    },
    ErrorDetails: { "code?": "string | null", "message?": "string | null", "target?": "string | null" },
  },
};
