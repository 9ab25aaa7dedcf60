import type { ResourceFacts } from "../../service-facts.ts";
import { tooManyRequests, unauthorized } from "../../shared/facts.ts";
import { failure, page, reading } from "../operation-facts.ts";

/** What the page of Synchronization's authorization says. */
export const authorizationFacts: ResourceFacts = {
  operations: {
    "GET /imodels/connections/authorizationinformation": {
      ...reading,
      page: page("get-authorization-information"),
      operationId: "getAuthorizationInformation",
      parameters: { "query redirectUrl?": "string uri" },
      responses: {
        200: {
          schema: "AuthorizationInformationResponse",
          example: {
            authorizationInformation: {
              isUserAuthorized: false,
              _links: {
                authorizationUrl: { href: "https://connect-itwinbridgeportal.bentley.com/authenticate" },
              },
            },
          },
        },
        401: unauthorized,
        422: failure("InvalidAuthorizationInformationRequest", "Cannot perform operation.", [
          { code: "InvalidValue", message: "redirectUrl should be a valid URL.", target: "redirectUrl" },
        ]),
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
