import { type Html, html } from "./html.js";
import { pageStyle } from "./page-style.js";

/** Creates a response with a self-contained HTML page that browsers do not cache. */
export function pageResponse(
  title: string,
  content: Html,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ markup: pageStyle }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
<footer>A mock of the iTwin Platform for development and tests, independent of Bentley Systems.</footer>
</body>
</html>
`;
  return new Response(page.markup, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", ...pageHeaders, ...headers },
  });
}

/** Headers that keep a page, and a redirect from it, out of caches, frames and referrers. */
export const pageHeaders: Record<string, string> = {
  "cache-control": "no-store",
  // Chrome applies form-action to every redirect after a form, and an app's callback may redirect again: a single origin
  // would block the second redirect. A host in brackets ([::1]) is not supported there at all.
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http: https:; base-uri 'none'; frame-ancestors 'none'",
  // The URL of the page contains a ticket.
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};
