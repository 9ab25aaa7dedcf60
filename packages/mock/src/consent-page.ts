import type { Consent, ConsentRegister } from "./consent-register.js";
import { html } from "./html.js";
import type { Service } from "./operation.js";
import { pageHeaders, pageResponse } from "./page-response.js";

/** Where the consent page is, as the platform's documentation shows it. */
export const consentPath = "/authenticate";

/** Shows the page on which a user allows a service to work in their name, and takes the answer. */
export async function consentPage(
  request: Request,
  consents: ConsentRegister,
  services: readonly Service[],
): Promise<Response> {
  if (!["GET", "HEAD", "POST"].includes(request.method)) {
    return problemPage("This page can only be read and answered.", {
      status: 405,
      headers: { allow: "GET, HEAD, POST" },
    });
  }

  const query = new URL(request.url).searchParams;
  const consent = consents.withTicket(query.get("ticket"));
  if (!consent) {
    return problemPage(
      "The ticket in the link is missing or not known to this mock, which forgets everything when it stops. Ask for the authorization information again and follow its new link.",
    );
  }
  const redirectUrl = query.get("redirect_url");
  if (redirectUrl !== null && !isWebUrl(redirectUrl)) {
    return problemPage("The link asks to go on to an address that does not begin with http:// or https://.");
  }
  if (request.method !== "POST") return questionPage(consent, services, redirectUrl);

  const answer = new URLSearchParams(await request.text()).get("answer");
  if (answer !== "allow" && answer !== "deny") {
    return problemPage("The answer is neither “allow” nor “deny”.");
  }
  // The last answer counts, so that denying takes an earlier consent back.
  consent.granted = answer === "allow";
  return redirectUrl === null ? donePage(answer) : redirectBack(redirectUrl, answer);
}

function isWebUrl(url: string): boolean {
  return URL.canParse(url) && ["http:", "https:"].includes(new URL(url).protocol);
}

function questionPage(consent: Consent, services: readonly Service[], redirectUrl: string | null): Response {
  const title = services.find((service) => service.name === consent.service)?.title ?? consent.service;
  const next = redirectUrl === null ? html`` : html`<p>Either way you go on to <code>${redirectUrl}</code>.</p>`;
  return pageResponse(
    `Allow ${title} to work in your name?`,
    html`<p>An app asks that the ${title} service may act for you in the background, also while you are away.</p>
<p><strong>This is a mock.</strong> Your answer stays in its memory, and nothing is sent to the real platform.</p>
${next}
<form method="post">
<button class="primary" name="answer" value="allow">Allow</button>
<button name="answer" value="deny">Deny</button>
</form>`,
  );
}

function redirectBack(redirectUrl: string, answer: "allow" | "deny"): Response {
  const location = new URL(redirectUrl);
  // How the platform reports a denial is not documented; this is how OAuth does.
  if (answer === "deny") location.searchParams.set("error", "access_denied");
  return new Response(null, { status: 303, headers: { ...pageHeaders, location: location.href } });
}

function donePage(answer: "allow" | "deny"): Response {
  return answer === "allow"
    ? pageResponse("You have allowed it", html`<p>You can close this page and go back to the app.</p>`)
    : pageResponse(
        "You have denied it",
        html`<p>Nothing was allowed. You can close this page and go back to the app.</p>`,
      );
}

function problemPage(
  explanation: string,
  { status = 400, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  return pageResponse("This link does not work", html`<p>${explanation}</p>`, { status, headers });
}
