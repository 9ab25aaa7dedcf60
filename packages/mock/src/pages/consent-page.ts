import type { Service } from "../spec/operation.js";
import type { Consent, ConsentStore } from "../state/consent-store.js";
import { html } from "./html.js";
import { pageHeaders, pageResponse } from "./page-response.js";

/** Returns the page on which a user gives consent to a service, and handles the submitted form. */
export async function consentPage(
  request: Request,
  consents: ConsentStore,
  services: readonly Service[],
): Promise<Response> {
  if (!["GET", "HEAD", "POST"].includes(request.method)) {
    return problemPage("This page supports GET, HEAD and POST.", {
      status: 405,
      headers: { allow: "GET, HEAD, POST" },
    });
  }

  const query = new URL(request.url).searchParams;
  const consent = consents.withTicket(query.get("ticket"));
  if (!consent) {
    return problemPage(
      "The ticket in the link is missing or unknown. The mock loses its state when it stops. Request the authorization information again and follow its new link.",
    );
  }
  const redirectUrl = query.get("redirect_url");
  if (redirectUrl !== null && !isWebUrl(redirectUrl)) {
    return problemPage("The redirect URL in the link does not begin with http:// or https://.");
  }
  if (request.method !== "POST") return questionPage(consent, services, redirectUrl);

  const answer = new URLSearchParams(await request.text()).get("answer");
  if (answer !== "allow" && answer !== "deny") {
    return problemPage("The answer must be “allow” or “deny”.");
  }
  // The last decision wins, so a denial revokes an earlier consent.
  consent.granted = answer === "allow";
  return redirectUrl === null ? donePage(answer) : redirectBack(redirectUrl, answer);
}

function isWebUrl(url: string): boolean {
  return URL.canParse(url) && ["http:", "https:"].includes(new URL(url).protocol);
}

function questionPage(consent: Consent, services: readonly Service[], redirectUrl: string | null): Response {
  const title = services.find((service) => service.name === consent.service)?.title ?? consent.service;
  const next = redirectUrl === null ? html`` : html`<p>Either answer takes you to <code>${redirectUrl}</code>.</p>`;
  return pageResponse(
    `Allow ${title} to act on your behalf?`,
    html`<p>An app requests that the ${title} service act on your behalf in the background, even while you are away.</p>
<p><strong>This is a mock.</strong> Your answer stays in its memory. Nothing is sent to the real platform.</p>
${next}
<form method="post">
<button class="primary" name="answer" value="allow">Allow</button>
<button name="answer" value="deny">Deny</button>
</form>`,
  );
}

function redirectBack(redirectUrl: string, answer: "allow" | "deny"): Response {
  const location = new URL(redirectUrl);
  // The platform's report of a denial is not documented; this is the one of OAuth.
  if (answer === "deny") location.searchParams.set("error", "access_denied");
  return new Response(null, { status: 303, headers: { ...pageHeaders, location: location.href } });
}

function donePage(answer: "allow" | "deny"): Response {
  return answer === "allow"
    ? pageResponse("Access allowed", html`<p>You can close this page and go back to the app.</p>`)
    : pageResponse(
        "Access denied",
        html`<p>The service has no access. You can close this page and go back to the app.</p>`,
      );
}

function problemPage(
  explanation: string,
  { status = 400, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  return pageResponse("This link does not work", html`<p>${explanation}</p>`, { status, headers });
}
