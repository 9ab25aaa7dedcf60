import type { Call } from "./behaviours.js";
import { consentPath } from "./consent-page.js";
import { operationResponse } from "./operation-response.js";

/** Tells whether the calling user has consented, with a link to the consent page as long as they have not. */
export function getAuthorizationInformation({ operation, url, user, state }: Call): Response {
  const { granted, ticket } = state.consents.of(user, operation.service.name);
  const link = new URL(consentPath, portalOrigin({ operation, url }));
  const redirectUrl = url.searchParams.get("redirectUrl");
  if (redirectUrl !== null) link.searchParams.set("redirect_url", redirectUrl);
  link.searchParams.set("ticket", ticket);

  return operationResponse(operation, 200, {
    authorizationInformation: {
      isUserAuthorized: granted,
      // Documented as the "Url to authorize user with if not already authorized", so nobody may count on it afterwards.
      _links: granted ? {} : { authorizationUrl: { href: link.href } },
    },
  });
}

/**
 * A request to the platform's own address, answered in its place, gets a link to the vendor's portal as in the
 * specification. Any other came to a mock that listens somewhere, and the link must lead back to it: a browser that
 * opens it should never end up at the vendor with a ticket of ours.
 */
function portalOrigin({ operation, url }: Pick<Call, "operation" | "url">): string {
  if (url.origin !== operation.service.url.origin) return url.origin;
  const example = operation.responses.get(200)?.example as AuthorizationExample;
  return new URL(example.authorizationInformation._links.authorizationUrl.href).origin;
}

interface AuthorizationExample {
  authorizationInformation: { _links: { authorizationUrl: { href: string } } };
}
