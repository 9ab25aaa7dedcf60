import { operationResponse } from "../response/operation-response.js";
import { consentPath } from "../state/consent-store.js";
import type { Call } from "./call.js";

/** Returns whether the calling user has given consent, and a link to the consent page otherwise. */
export function getAuthorizationInformation({ operation, url, user, state }: Call): Response {
  const { granted, ticket } = state.consents.of(user, operation.service.name);
  const link = new URL(consentPath, portalOrigin({ operation, url }));
  const redirectUrl = url.searchParams.get("redirectUrl");
  if (redirectUrl !== null) link.searchParams.set("redirect_url", redirectUrl);
  link.searchParams.set("ticket", ticket);

  return operationResponse(operation, 200, {
    authorizationInformation: {
      isUserAuthorized: granted,
      // Documented as the "Url to authorize user with if not already authorized", so it is absent afterwards.
      _links: granted ? {} : { authorizationUrl: { href: link.href } },
    },
  });
}

/**
 * A request to the platform's own origin gets a link to the vendor's portal, as in the specification. Any other request
 * was sent to a mock server, and the link must lead back to it: a browser must never open the vendor's portal with a
 * ticket of the mock.
 */
function portalOrigin({ operation, url }: Pick<Call, "operation" | "url">): string {
  if (url.origin !== operation.service.url.origin) return url.origin;
  const example = operation.responses.get(200)?.example as AuthorizationExample;
  return new URL(example.authorizationInformation._links.authorizationUrl.href).origin;
}

interface AuthorizationExample {
  authorizationInformation: { _links: { authorizationUrl: { href: string } } };
}
