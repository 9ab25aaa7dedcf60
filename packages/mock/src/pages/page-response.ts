import { type Html, html } from "./html.js";
import { pageStyle } from "./page-style.js";

/** The parts of a page that differ from the defaults. */
export interface PageOptions {
  status?: number;
  headers?: Record<string, string>;
  /** Whether the content uses the width of the window. */
  isWide?: boolean;
  /** Source of a script, which may send requests to its own origin. */
  script?: string;
}

/** Creates a response with a self-contained HTML page that browsers do not cache. */
export function pageResponse(title: string, content: Html, options: PageOptions = {}): Response {
  const { status = 200, headers = {}, isWide = false, script } = options;
  const nonce = script === undefined ? undefined : crypto.randomUUID();
  const scriptElement = script ? html`<script nonce="${nonce ?? ""}">${{ markup: script }}</script>\n` : html``;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${{ markup: pageStyle }}</style>
</head>
<body${isWide ? html` class="wide"` : html``}>
<main>
<h1>${title}</h1>
${content}
</main>
<footer>A mock of the iTwin Platform for development and tests, independent of Bentley Systems.</footer>
${scriptElement}</body>
</html>
`;
  const scriptPolicy = nonce === undefined ? "" : ` script-src 'nonce-${nonce}'; connect-src 'self';`;
  return new Response(page.markup, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      ...pageHeaders,
      // Chrome applies form-action to every redirect after a form, and an app's callback may redirect again: a single
      // origin would block the second redirect. A host in brackets ([::1]) is not supported there at all.
      "content-security-policy": `default-src 'none'; img-src data:; style-src 'unsafe-inline';${scriptPolicy} form-action 'self' http: https:; base-uri 'none'; frame-ancestors 'none'`,
      ...headers,
    },
  });
}

/** Headers that keep a page, and a redirect from it, out of caches and referrers. */
export const pageHeaders: Record<string, string> = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  // The URL of the page contains a ticket.
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};
