import type { ResourceFacts } from "../../service-facts.ts";
import { tooManyRequests, unauthorized } from "../../shared/facts.ts";

/** What the authorization page of Export says. */
export const authorizationFacts: ResourceFacts = {
  operations: {
    "GET /authorizationinformation": {
      page: ["https://developer.bentley.com/apis/export/operations/get-authorizationinformation", "2026-11-21"],
      operationId: "getAuthorizationInformation",
      lifecycle: "unknown",
      anyScopeOf: ["export:read"],
      accept: "application/vnd.bentley.itwin-platform.v1+json",
      parameters: { "query redirectUrl": "string uri" },
      responses: {
        200: {
          schema: "AuthorizationInformationResponse",
          example: {
            authorizationInformation: {
              isUserAuthorized: false,
              _links: {
                authorizationUrl: {
                  href: "https://connect-itwinbridgeportal.bentley.com/authenticate?redirect_url=https://myUrl.com",
                },
              },
            },
          },
        },
        401: unauthorized,
        422: {
          schema: "ErrorResponse",
          example: {
            error: {
              code: "InvalidAuthorizationInformationRequest",
              message: "Cannot perform operation.",
              details: [{ code: "InvalidValue", message: "redirectUrl must be a valid URL.", target: "$redirectUrl" }],
            },
          },
        },
        429: tooManyRequests,
      },
    },
  },
  schemas: {
    AuthorizationInformation: { isUserAuthorized: "boolean", "_links?": "AuthorizationInformationLinks" },
    AuthorizationInformationResponse: { authorizationInformation: "AuthorizationInformation" },
    AuthorizationInformationLinks: { "authorizationUrl?": "Link" },
  },
};
